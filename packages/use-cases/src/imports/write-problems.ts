import { DomainFailure, type ImportId, type UnderstoodTable } from '@moc/core'
import { writeProblemRows, type ProblemRows } from '@moc/documents'
import { readGrids, readLinesOfText } from '@moc/ingest'
import { findImport, listImportIssues, readKeptFile } from '@moc/store'
import type { Program } from '../program.ts'
import { readSaid } from './read-draft.ts'
import { understandImport } from './understand-import.ts'

/**
 * The rows of a file that errors keep out, as a workbook to repair and bring again: the file's own cells, below its own
 * title, unit and header. Throws `import-unknown`, and `file-unreadable` where the file is not kept any more.
 */
export async function writeProblems(program: Program, id: ImportId): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const { fileName, fileHash, shape } = await findImport(program.store, id)
  const bytes = await readKeptFile(program.store, fileHash)
  if (bytes === null) throw new DomainFailure('file-unreadable', `${fileName} is not kept`, { file: fileName })
  const problems = await listProblems(program, id)
  const table = shape === null ? null : (await understandImport(program, id, await readSaid(program, id))).table
  const above = table === null ? [1] : listLinesAbove(table)
  const cells = readCells(fileName, bytes, table, [...above, ...problems.keys()])
  const rows = [...problems].map(([line, said]) => ({ line, cells: cells.get(line) ?? [], problems: said }))
  const written: ProblemRows = { above: above.map((line) => cells.get(line) ?? []), rows }
  return { fileName: `Dòng lỗi - ${fileName.replace(/\.[^.]+$/, '')}.xlsx`, bytes: await writeProblemRows(written) }
}

/** What is wrong with each line, in the order of lines. */
async function listProblems(program: Program, id: ImportId): Promise<Map<number, string[]>> {
  const issues = await listImportIssues(program.store, id)
  const errors = issues.flatMap(({ line, severity, message }) => (line !== null && severity === 'error' ? [{ line, message }] : []))
  const byLine = Map.groupBy(
    errors.toSorted((a, b) => a.line - b.line),
    ({ line }) => line,
  )
  return new Map([...byLine].map(([line, of]) => [line, [...new Set(of.map(({ message }) => message))]]))
}

const saysWhatIsBelow = new Set(['title', 'unit', 'header'])

/** Title, unit and headers: the lines above the first row of values that say what the values are. */
function listLinesAbove({ rows, ignored }: UnderstoodTable): number[] {
  const first = Math.min(...rows.map(({ line }) => line))
  return ignored.filter(({ line, why }) => line < first && saysWhatIsBelow.has(why)).map(({ line }) => line)
}

/** The cells of some lines as the file wrote them. Of a long text only those lines are taken apart. */
function readCells(fileName: string, bytes: Uint8Array, table: UnderstoodTable | null, lines: readonly number[]): Map<number, string[]> {
  if (table === null) return readLinesOfText(bytes, lines)
  const opened = readGrids(fileName, bytes)
  const grids = opened.kind === 'unreadable' ? [] : opened.grids
  const grid = grids.find(({ sheet }) => sheet === (table.sheet ?? null)) ?? grids[0]
  const wanted = new Set(lines)
  const found = grid?.rows.filter(({ line }) => wanted.has(line)) ?? []
  return new Map(found.map(({ line, cells }) => [line, cells.map(({ text }) => text)]))
}
