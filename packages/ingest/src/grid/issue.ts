import type { RowIssue } from '@moc/core'
import type { Message } from '../rows/messages.ts'

/** A message with its place: line and letters of the column, null where it concerns the whole file. */
export function issueAt(message: Message, line: number | null = null, column: string | null = null): RowIssue {
  return { line, column, ...message }
}
