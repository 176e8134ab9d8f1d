/** A cell of a table that leaves the program: text, a number with its decimals, or nothing. */
export type CsvCell = string | { readonly number: number; readonly decimals: number | null } | null

/**
 * Writes a table as CSV for Excel in Việt Nam: UTF-8 with a byte order mark, ";" between fields, comma decimals
 * and no grouping. Text that a spreadsheet would take for a formula is given a leading apostrophe; numbers are not.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(writeCell).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') {
    const text = cell.decimals === null ? String(cell.number) : cell.number.toFixed(cell.decimals)
    return text.replace('.', ',')
  }
  const plain = cell.replaceAll('\u00a0', ' ')
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
