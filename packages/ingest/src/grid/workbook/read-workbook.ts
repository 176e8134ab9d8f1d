import { formMarkSheet, type RowIssue } from '@moc/core'
import type { Encoding } from '../../table/decode-text.ts'
import { issueAt } from '../issue.ts'
import { guessWriting } from '../letters/guess-writing.ts'
import type { Writing } from '../letters/read-writing.ts'
import { gridLimits } from '../limits.ts'
import { encodingGuessed, sheetsHidden, sheetUnknown, workbookWithoutSheet } from '../messages.ts'
import type { FileReading, GridHints } from '../read-grids.ts'
import { finishSheet } from './finish-sheet.ts'
import { findParts, type SheetEntry } from './find-parts.ts'
import { openArchive } from './open-archive.ts'
import { readSheet, type RawSheet } from './read-sheet.ts'
import { readStrings } from './read-strings.ts'
import { readStyles } from './read-styles.ts'
import { Refusal } from './refusal.ts'

const evidenceLength = 1_000_000

/** Reads the visible sheets of an .xlsx workbook (or the one that is asked for) into grids. A file that cannot be read gives an issue; never throws but for the engine's own limits. */
export function readWorkbook(bytes: Uint8Array, hints: GridHints): FileReading {
  try {
    return readSheets(bytes, hints)
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure
    return { kind: 'unreadable', issues: [issueAt(failure.say, failure.line)] }
  }
}

function readSheets(bytes: Uint8Array, hints: GridHints): FileReading {
  const archive = openArchive(bytes)
  const parts = findParts(archive)
  const chosen = chooseSheets(parts.sheets, hints.sheet)
  const hidden = hints.sheet === undefined ? parts.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name) : []
  const budget = { cells: gridLimits.cells }
  const context = {
    strings: readStrings(archive, parts.strings),
    styles: readStyles(archive, parts.styles),
    from1904: parts.from1904,
    budget,
  }
  const raw = chosen.map((sheet) => ({ name: sheet.name, sheet: readSheet(archive, sheet.part!, sheet.name, context) }))

  const { writing, doubt } = chooseWriting(
    raw.map(({ sheet }) => sheet),
    hints.encoding,
  )
  const finished = raw.map(({ name, sheet }) => finishSheet(name, sheet, writing, budget))
  const grids = finished.map(({ grid }) => grid)
  if (grids.every((grid) => grid.rows.length === 0)) throw new Refusal(workbookWithoutSheet(hidden))
  const encoding: Encoding = writing === 'as-is' ? 'utf-8' : writing
  // The mark of a form is this program's own.
  const unread = hidden.filter((name) => name !== formMarkSheet)
  const issues: RowIssue[] = [
    ...(unread.length > 0 ? [issueAt(sheetsHidden(unread))] : []),
    ...(doubt === null ? [] : [issueAt(encodingGuessed(encoding, doubt))]),
    ...finished.flatMap((each) => each.issues),
  ]
  return { kind: 'grids', container: 'workbook', encoding, delimiter: null, grids, hiddenSheets: hidden, issues }
}

/** Visible sheets with cells, or the one that is named. */
function chooseSheets(sheets: readonly SheetEntry[], wanted: string | undefined): readonly SheetEntry[] {
  const withCells = sheets.filter((sheet) => sheet.part !== null)
  if (wanted === undefined) return withCells.filter((sheet) => !sheet.hidden)
  const found = withCells.find((sheet) => sheet.name === wanted)
  if (!found) {
    throw new Refusal(
      sheetUnknown(
        wanted,
        withCells.map((sheet) => sheet.name),
      ),
    )
  }
  return [found]
}

/** How the texts of the sheets are written that no legacy font explains: by evidence, or as a person said. */
function chooseWriting(sheets: readonly RawSheet[], said: Encoding | undefined): { writing: Writing; doubt: string | null } {
  if (said === 'tcvn3' || said === 'vni' || said === 'utf-8-mojibake') return { writing: said, doubt: null }
  if (said !== undefined) return { writing: 'as-is', doubt: null }
  const sample: string[] = []
  const taken = new Set<string>()
  let length = 0
  for (const { rows } of sheets) {
    for (const { cells } of rows.values()) {
      for (const cell of cells) {
        if (!cell || cell.number !== undefined || cell.inFont || taken.has(cell.text)) continue
        taken.add(cell.text)
        sample.push(cell.text)
        length += cell.text.length
      }
      if (length > evidenceLength) break
    }
    if (length > evidenceLength) break
  }
  return guessWriting(sample.join('\n'), ['as-is', 'tcvn3', 'vni', 'utf-8-mojibake'], 2)
}
