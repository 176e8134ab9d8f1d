import { DomainFailure, type ImportId, type UnderstoodTable } from '@moc/core'
import { findImport } from '@moc/store'
import type { Program } from '../program.ts'
import { readBeginning } from './read-beginning.ts'
import { readSaid } from './read-draft.ts'
import { understandImport } from './understand-import.ts'

export interface TableWindow {
  readonly offset: number
  readonly limit: number
}

/** A window of a table's rows, those that are no data among them; `total` counts all of them. */
export interface ImportTable {
  readonly total: number
  readonly offset: number
  /** Of a long file only the beginning is a table to look at: `total` counts that. */
  readonly part: 'whole' | 'beginning'
  readonly table: UnderstoodTable
}

/** The table of an import as it was understood by what was said of it. Throws `import-unknown`, and `file-unreadable` where there is none. */
export async function readImportTable(program: Program, id: ImportId, { offset, limit }: TableWindow): Promise<ImportTable> {
  // A long file was staged without its table, which would take gigabytes.
  const { state, shape } = await findImport(program.store, id)
  const part = state === 'staged' && shape === null ? 'beginning' : 'whole'
  const { table } = part === 'whole' ? await understandImport(program, id, await readSaid(program, id)) : await readBeginning(program, id)
  if (table === null) throw new DomainFailure('file-unreadable', `no table in ${id}`, { file: id })
  const lines = [...table.rows.map(({ line }) => line), ...table.ignored.map(({ line }) => line)].toSorted((a, b) => a - b)
  const shown = new Set(lines.slice(offset, offset + limit))
  const rows = table.rows.filter(({ line }) => shown.has(line))
  const ignored = table.ignored.filter(({ line }) => shown.has(line))
  return { total: lines.length, offset, part, table: { ...table, rows, ignored } }
}
