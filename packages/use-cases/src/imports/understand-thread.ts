import { parentPort, workerData } from 'node:worker_threads'
import { createCodebook, understandFile } from '@moc/ingest'
import type { ReadingTask } from './understand-in-thread.ts'

// A thread of its own for one file: understood, told, gone.
const {
  asked: { fileName, bytes, today, options },
  catalogue,
} = workerData as ReadingTask
parentPort?.postMessage(understandFile(fileName, bytes, createCodebook(catalogue), today, options), [])
