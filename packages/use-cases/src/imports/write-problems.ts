import type { ImportId, UnderstoodTable } from '@moc/core'
import { writeProblemRows } from '@moc/documents'
import { findImport, listImportIssues } from '@moc/store'
import type { Program } from '../program.ts'
import { readSaid } from './read-draft.ts'
import { understandImport } from './understand-import.ts'

/** The rows of a file that errors keep out, as a workbook to repair and bring again. Throws `import-unknown`. */
export async function writeProblems(program: Program, id: ImportId): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const { fileName } = await findImport(program.store, id)
  const issues = await listImportIssues(program.store, id)
  const said = Map.groupBy(
    issues.filter(({ line, severity }) => line !== null && severity === 'error'),
    ({ line }) => line!,
  )
  const { tables } = await understandImport(program, id, await readSaid(program, id))
  const [table] = tables
  const above = table === undefined ? [] : listRowsAbove(table)
  const rows = (table?.rows ?? [])
    .filter(({ line }) => said.has(line))
    .map(({ line, cells }) => ({ line, cells: cells.map(({ raw }) => raw), problems: said.get(line)!.map(({ message }) => message) }))
  return { fileName: `Dòng lỗi - ${fileName.replace(/\.[^.]+$/, '')}.xlsx`, bytes: await writeProblemRows({ above, rows }) }
}

/** Title, unit and headers: everything before the first row of data that says what the data is. */
function listRowsAbove(table: UnderstoodTable): string[][] {
  const first = Math.min(...table.rows.filter(({ role }) => role === 'data').map(({ line }) => line))
  const roles = new Set(['title', 'unit', 'header'])
  return table.rows.filter(({ line, role }) => line < first && roles.has(role)).map(({ cells }) => cells.map(({ raw }) => raw))
}
