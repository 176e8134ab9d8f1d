import type { Call } from './command.ts'
import { readJsonLine } from './read-json-line.ts'
import { splitLines } from './split-lines.ts'

/** How many answers are written together, at most. */
const batch = 64

/**
 * Answers JSON lines with JSON lines, one for one and in their order, as they arrive: a program that waits for an
 * answer before it asks again gets it. Blank lines are passed over. `answer` gives what is printed for a line; it
 * refuses by value. Should it ever throw, that is the error of its line alone, and the other lines are answered.
 */
export async function answerLines({ stdin, print }: Call, answer: (line: string) => object): Promise<void> {
  for await (const arrived of splitLines(stdin)) {
    const lines = arrived.filter((line) => line.trim() !== '')
    for (let i = 0; i < lines.length; i += batch) {
      const answers = lines.slice(i, i + batch).map((line) => writeAnswer(line, answer))
      await print(`${answers.join('\n')}\n`)
    }
  }
}

/** An id that is nested too deeply to be written again is left out, too. */
function writeAnswer(line: string, answer: (line: string) => object): string {
  try {
    return JSON.stringify(answer(line))
  } catch (error) {
    const { id } = readJsonLine(line)
    const message = error instanceof Error ? error.message : String(error)
    return JSON.stringify({ id: typeof id === 'object' ? null : id, error: { code: 'not-answered', message } })
  }
}
