import type { ImportId } from '@moc/core'
import type { Store } from '../store.ts'
import type { Db } from '../tables.ts'

/** How files of one shape are read; one row a shape. */
export interface TableTemplatesTable {
  shape: string
  /** JSON text. */
  mapping: string
  answers: string
  file_name: string
  /** ISO instant. */
  updated_at: string
  import_id: ImportId | null
}

/** A mapping that a person agreed to, with the answers given: proposed for the next file of the same shape. */
export interface TableTemplate {
  readonly shape: string
  /** JSON texts, as they were given. */
  readonly mapping: string
  readonly answers: string
  /** The last file that was read so, its import where it has one, and when (ISO instant). */
  readonly fileName: string
  readonly importId: ImportId | null
  readonly updatedAt: string
}

/** Remembers how a shape is read; what was remembered of it before is replaced. Publishing an import does so by itself. */
export function rememberTemplate(store: Store, template: TableTemplate): Promise<void> {
  return store.write(({ db }) => putTemplate(db, template))
}

/** The same within a transaction. */
export async function putTemplate(db: Db, { shape, mapping, answers, fileName, importId, updatedAt }: TableTemplate): Promise<void> {
  await db.deleteFrom('table_templates').where('shape', '=', shape).execute()
  await db
    .insertInto('table_templates')
    .values({ shape, mapping, answers, file_name: fileName, updated_at: updatedAt, import_id: importId })
    .execute()
}

/** How files of this shape were read last; null where none was. */
export async function findTemplate(store: Store, shape: string): Promise<TableTemplate | null> {
  const row = await store.read.selectFrom('table_templates').selectAll().where('shape', '=', shape).executeTakeFirst()
  return row === undefined ? null : toTemplate(row)
}

/** All shapes that are remembered, the last used first. */
export async function listTemplates(store: Store): Promise<TableTemplate[]> {
  const rows = await store.read.selectFrom('table_templates').selectAll().orderBy('updated_at', 'desc').orderBy('shape').execute()
  return rows.map(toTemplate)
}

/** Forgets how a shape is read; nothing where it is not known. What was published by it stays as it is. */
export async function forgetTemplate(store: Store, shape: string): Promise<void> {
  await store.write(({ db }) => db.deleteFrom('table_templates').where('shape', '=', shape).execute())
}

function toTemplate(row: TableTemplatesTable): TableTemplate {
  const { shape, mapping, answers } = row
  return { shape, mapping, answers, fileName: row.file_name, importId: row.import_id, updatedAt: row.updated_at }
}
