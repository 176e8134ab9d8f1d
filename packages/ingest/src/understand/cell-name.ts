/** The letters of a column as a spreadsheet shows them, counted from 0: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** The name of a cell as a spreadsheet shows it: `D9`. */
export function cellName(line: number, column: number): string {
  return `${columnLetters(column)}${line}`
}
