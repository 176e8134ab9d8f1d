import type { Store } from '@moc/store'

export const editKinds = ['indicator', 'target', 'policy'] as const
export type EditKind = (typeof editKinds)[number]

/** An edit of the catalogue before it is stored. */
export interface NewCatalogueEdit {
  readonly kind: EditKind
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
  return rows.map((row) => ({
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
  }))
}

type Db = Parameters<Parameters<Store['write']>[0]>[0]['db']

/** Stores an edit beside the earlier ones, in a revision of its own, and returns its number. Checks nothing, overwrites nothing. */
export function addCatalogueEdit(store: Store, edit: NewCatalogueEdit): Promise<number> {
  const at = store.now()
  return store.write(async ({ db }) => {
    const revision = await recordEdit(db, at, edit.by)
    const before = await db
      .selectFrom('catalogue_edits')
      .select((eb) => eb.fn.max('number').as('number'))
      .executeTakeFirst()
    const number = (before?.number ?? 0) + 1
    await db
      .insertInto('catalogue_edits')
      .values({
        number,
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
      })
      .execute()
    return number
  })
}

/** Marks an edit that holds as withdrawn, in a revision of its own; false where there is none of that number. */
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
    const revision = await recordEdit(db, at, by)
    await db
      .updateTable('catalogue_edits')
      .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_why: why, withdrawn_revision: revision })
      .where('number', '=', number)
      .execute()
    return true
  })
}

async function recordEdit(db: Db, at: string, by: string | null): Promise<number> {
  const last = await db
    .selectFrom('revisions')
    .select((eb) => eb.fn.max('revision').as('revision'))
    .executeTakeFirst()
  const revision = (last?.revision ?? 0) + 1
  await db
    .insertInto('revisions')
    .values({ revision, kind: 'edit', recorded_at: at, import_id: null, catalogue_hash: null, by_whom: by })
    .execute()
  return revision
}
