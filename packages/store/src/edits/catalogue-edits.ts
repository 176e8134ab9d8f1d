import { recordRevision } from '../revisions/revisions.ts'
import type { Store } from '../store.ts'
import type { CatalogueEditKind, CatalogueEditsTable } from './catalogue-edits-table.ts'

/** An edit of the catalogue before it is stored. */
export interface NewCatalogueEdit {
  readonly kind: CatalogueEditKind
  /** Code of the indicator, or of the target version that is amended; `policy` for the policy. */
  readonly code: string
  /** The fields that differ; of a target the whole new version. */
  readonly record: Readonly<Record<string, unknown>>
  /** Of a target: ISO date, the first day of the new version. */
  readonly effectiveFrom: string | null
  /** Of a target: code or number of the document that sets it. */
  readonly document: string | null
  readonly why: string
  readonly by: string | null
}

/** An edit as it is stored; it is never changed, only withdrawn. */
export interface CatalogueEdit extends NewCatalogueEdit {
  readonly number: number
  /** ISO instant. */
  readonly at: string
  readonly revision: number
  readonly withdrawnAt: string | null
  readonly withdrawnBy: string | null
  readonly withdrawnWhy: string | null
}

/** Every edit that was ever made, the earliest first, those that were withdrawn among them. */
export async function listCatalogueEdits(store: Store): Promise<readonly CatalogueEdit[]> {
  const rows = await store.read.selectFrom('catalogue_edits').selectAll().orderBy('number').execute()
  return rows.map(toEdit)
}

/** Stores an edit beside the earlier ones, in a revision of its own, and returns its number. Checks nothing, overwrites nothing. */
export function addCatalogueEdit(store: Store, edit: NewCatalogueEdit): Promise<number> {
  const at = store.now()
  return store.write(async ({ db }) => {
    const revision = await recordRevision(db, { kind: 'edit', at, by: edit.by })
    const before = await db
      .selectFrom('catalogue_edits')
      .select((eb) => eb.fn.max('number').as('number'))
      .executeTakeFirst()
    const row: CatalogueEditsTable = {
      number: (before?.number ?? 0) + 1,
      kind: edit.kind,
      code: edit.code,
      record: JSON.stringify(edit.record),
      effective_from: edit.effectiveFrom,
      document: edit.document,
      why: edit.why,
      by_whom: edit.by,
      edited_at: at,
      revision,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_why: null,
      withdrawn_revision: null,
    }
    await db.insertInto('catalogue_edits').values(row).execute()
    return row.number
  })
}

/** Marks an edit that holds as withdrawn, in a revision of its own; false, and nothing done, where none of that number holds. */
export function withdrawCatalogueEdit(
  store: Store,
  number: number,
  { why, by }: { readonly why: string; readonly by: string | null },
): Promise<boolean> {
  const at = store.now()
  return store.write(async ({ db }) => {
    const holds = await db
      .selectFrom('catalogue_edits')
      .select('number')
      .where('number', '=', number)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    if (holds === undefined) return false
    const revision = await recordRevision(db, { kind: 'edit', at, by })
    await db
      .updateTable('catalogue_edits')
      .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_why: why, withdrawn_revision: revision })
      .where('number', '=', number)
      .execute()
    return true
  })
}

function toEdit(row: CatalogueEditsTable): CatalogueEdit {
  return {
    number: row.number,
    kind: row.kind,
    code: row.code,
    record: JSON.parse(row.record) as CatalogueEdit['record'],
    effectiveFrom: row.effective_from,
    document: row.document,
    why: row.why,
    by: row.by_whom,
    at: row.edited_at,
    revision: row.revision,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
    withdrawnWhy: row.withdrawn_why,
  }
}
