import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import type { TargetQuestion } from '../judge-question.ts'
import { writeRows } from './write-rows.ts'

// Where there are fewer cores than work, people who ask come first. Linux counts priority by thread; elsewhere this would slow the server.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_LOW)

// A thread of its own: chunks of questions in, written rows out, one for one and in their order. The bytes are handed over, not copied.
parentPort?.on('message', (questions: readonly TargetQuestion[]) => {
  const answer = writeRows(questions)
  parentPort?.postMessage(answer, answer.ok ? [answer.rows.json.buffer] : [])
})
