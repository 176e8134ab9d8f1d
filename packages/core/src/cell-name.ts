/** The letters by which a spreadsheet names a column counted from 0: A, …, Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return `${rest >= 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + (index % 26))}`
}

/** A cell as a spreadsheet names it, D9: its column counted from 0, its line from 1. */
export function cellName(column: number, line: number): string {
  return `${columnLetters(column)}${line}`
}
