import { problemColumn } from '@moc/core'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import type { WrittenCell } from '../workbook/workbook.ts'

/** Rows of a file that could not be taken, with what has to stand above them to be understood again. */
export interface ProblemRows {
  /** Title, unit and header rows as the file wrote them, so that the repaired file is read like the first one. */
  readonly above: readonly (readonly string[])[]
  /** Each with its line in the file and the sentences that say what is wrong with it. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[]; readonly problems: readonly string[] }[]
}

/**
 * Writes the rows that could not be taken as a workbook: the file's own cells as text, and a last column "Lỗi" that says
 * for each row what is wrong and how to mend it. The repaired file can be brought again as it is. Never drops a cell.
 */
export function writeProblemRows({ above, rows }: ProblemRows): Promise<Uint8Array> {
  const width = Math.max(1, ...above.map((cells) => cells.length), ...rows.map(({ cells }) => cells.length))
  const lastAbove = above.length - 1
  const heads = above.map((cells, index): WrittenCell[] => [
    ...pad(cells, width).map((value): WrittenCell => ({ value, look: index === lastAbove ? 'header' : 'plain' })),
    ...(index === lastAbove ? [{ value: problemColumn, look: 'header' as const }] : []),
  ])
  const body = rows.map(({ line, cells, problems }): WrittenCell[] => [
    ...pad(cells, width).map((value): WrittenCell => ({ value, look: 'input' })),
    { value: `Dòng ${line}: ${problems.join(' ')}`, look: 'problem' },
  ])
  return writeWorkbook([
    {
      name: 'Dòng lỗi',
      widths: [...Array.from({ length: width }, (_, column) => widthOf(column, above, rows)), 70],
      rows: [...heads, ...body],
      headerRows: above.length,
      rules: [],
      landscape: true,
    },
  ])
}

function pad(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '')
}

/** Wide enough for the longest cell, within reason, in characters. */
function widthOf(column: number, above: ProblemRows['above'], rows: ProblemRows['rows']): number {
  const header = above.at(-1)?.[column]?.length ?? 0
  const longest = rows.slice(0, 200).reduce((most, { cells }) => Math.max(most, cells[column]?.length ?? 0), header)
  return Math.min(40, Math.max(8, longest + 2))
}
