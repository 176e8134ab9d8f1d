import Papa from 'papaparse'

/** A row of a delimited text with the line it starts on; a cell may hold line breaks. */
export interface TableRow {
  /** Line of the file, the first being 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** What a delimited text holds, and where its quoting is broken (a line, or null where it cannot be said). */
export interface ParsedCsv {
  readonly rows: readonly TableRow[]
  readonly brokenAt: number | null
}

/**
 * Splits delimited text into rows and cells. Rows without any text are left out, but their lines count.
 * Quoted line breaks count too, so that a row's line is the one that an editor shows. Line breaks come out as `\n`; nothing else of a cell changes.
 */
export function parseCsv(text: string, delimiter: ',' | ';' | '\t'): ParsedCsv {
  const parsed = Papa.parse<string[]>(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, { delimiter, newline: '\n', header: false, skipEmptyLines: false })
  const rows: TableRow[] = []
  const lineOfRow: number[] = []
  let line = 1
  for (const cells of parsed.data) {
    lineOfRow.push(line)
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    line += 1
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
  }
  const broken = parsed.errors.find((error) => error.type === 'Quotes')
  return { rows, brokenAt: broken ? (lineOfRow[broken.row ?? 0] ?? 1) : null }
}
