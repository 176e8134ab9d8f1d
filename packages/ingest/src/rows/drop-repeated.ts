import { observationKey, type CheckedRow, type RowIssue } from '@moc/core'
import * as say from './messages.ts'

/** Of rows that say the same thing twice the first stays; rows that contradict each other are both told. */
export function dropRepeated(rows: readonly CheckedRow[]): { readonly rows: readonly CheckedRow[]; readonly issues: readonly RowIssue[] } {
  const first = new Map<string, CheckedRow>()
  const issues: RowIssue[] = []
  for (const row of rows) {
    const key = observationKey(row.observation)
    const earlier = first.get(key)
    if (!earlier) first.set(key, row)
    else
      issues.push({
        line: row.line,
        column: null,
        ...(sameFacts(earlier, row) ? say.rowRepeated(earlier.line) : say.rowContradicted(earlier.line)),
      })
  }
  return { rows: [...first.values()], issues }
}

function sameFacts(a: CheckedRow, b: CheckedRow): boolean {
  const facts = ({ observation: { value, numerator, denominator, status, source } }: CheckedRow) =>
    [value, numerator, denominator, status, source].join('|')
  return facts(a) === facts(b)
}
