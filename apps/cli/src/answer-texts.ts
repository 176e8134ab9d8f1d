import type { Call } from './command.ts'
import { splitLines } from './split-lines.ts'

/** How many answers are written together, at most. */
const batch = 256

/**
 * Answers lines of text with JSON lines, one for one and in their order, as they arrive. An empty line is a text like
 * any other and gets its answer; the end of the last line begins no other.
 */
export async function answerTexts({ stdin, print }: Call, answer: (text: string) => object): Promise<void> {
  for await (const lines of splitLines(stdin)) {
    for (let i = 0; i < lines.length; i += batch) {
      const answers = lines.slice(i, i + batch).map((line) => JSON.stringify(answer(line)))
      await print(`${answers.join('\n')}\n`)
    }
  }
}
