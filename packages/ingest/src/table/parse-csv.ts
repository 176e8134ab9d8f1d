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
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  // Every broken quotation mark is an object of the splitter's: a large text with many would fill the memory.
  const broken = lines.length > largeText ? brokenQuote(lines, delimiter) : null
  if (broken !== null) return { rows: [], brokenAt: lines.slice(0, broken).split('\n').length }
  const parsed = Papa.parse<string[]>(lines, { delimiter, newline: '\n', header: false, skipEmptyLines: false })
  const rows: TableRow[] = []
  const lineOfRow: number[] = []
  let line = 1
  for (const cells of parsed.data) {
    lineOfRow.push(line)
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    line += 1
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1
  }
  const wrong = parsed.errors.find((error) => error.type === 'Quotes')
  return { rows, brokenAt: wrong ? (lineOfRow[wrong.row ?? 0] ?? 1) : null }
}

const largeText = 4 * 1024 * 1024

/** Where a cell begins whose quotation marks are broken: never closed, or closed before other characters than blanks; null where there is none. */
function brokenQuote(text: string, delimiter: string): number | null {
  for (let at = text.indexOf('"'); at >= 0;) {
    const before = at === 0 ? '\n' : text[at - 1]!
    if (before !== '\n' && before !== delimiter) {
      at = text.indexOf('"', at + 1)
      continue
    }
    let close = text.indexOf('"', at + 1)
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close < 0) return at
    let after = close + 1
    while (text[after] === ' ') after += 1
    if (after < text.length && text[after] !== delimiter && text[after] !== '\n') return at
    at = text.indexOf('"', after)
  }
  return null
}
