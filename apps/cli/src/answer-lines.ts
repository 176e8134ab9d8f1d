import type { Call } from './command.ts'
import { splitLines } from './split-lines.ts'

/** How many answers are written together. */
const batch = 64

/**
 * Answers JSON lines with JSON lines, one for one and in their order, as they arrive. Blank lines are passed
 * over. `answer` gives what is printed for a line; it refuses by value and never throws.
 */
export async function answerLines({ stdin, print }: Call, answer: (line: string) => object): Promise<void> {
  let answers: string[] = []
  for await (const line of splitLines(stdin)) {
    if (line.trim() === '') continue
    answers.push(JSON.stringify(answer(line)))
    if (answers.length >= batch) {
      await print(`${answers.join('\n')}\n`)
      answers = []
    }
  }
  if (answers.length > 0) await print(`${answers.join('\n')}\n`)
}
