import type { Message } from '../../rows/messages.ts'

/** Thrown inside the workbook reader where a file must be refused; caught where reading began. */
export class Refusal extends Error {
  readonly say: Message
  readonly line: number | null

  constructor(say: Message, line: number | null = null) {
    super(say.code)
    this.say = say
    this.line = line
  }
}
