import { observationKey, type CheckedRow, type RowIssue } from '@moc/core'

/**
 * Rows that give a value for something that an earlier row of the same file has already given one for: an error at
 * the later row, because neither may win silently.
 */
export function findRepeatedRows(rows: readonly CheckedRow[]): RowIssue[] {
  const firstLines = new Map<string, number>()
  const issues: RowIssue[] = []
  for (const { line, observation } of rows) {
    const key = observationKey(observation)
    const first = firstLines.get(key)
    if (first === undefined) firstLines.set(key, line)
    else issues.push(describe(line, first))
  }
  return issues
}

function describe(line: number, first: number): RowIssue {
  return {
    line,
    column: null,
    code: 'row-repeated',
    severity: 'error',
    message: `Dòng ${line} lặp lại dòng ${first}: cùng chỉ tiêu, địa bàn và kỳ. Hãy giữ một dòng và bỏ dòng kia.`,
    messageEn: `Line ${line} repeats line ${first}: same indicator, place and period. Keep one of them and remove the other.`,
  }
}
