export type CatalogueEditKind = 'indicator' | 'target' | 'policy'

/** Changes that people made to what ships; rows are never deleted, and only the withdrawn columns are ever filled in. */
export interface CatalogueEditsTable {
  /** 1, 2, 3, … in the order of editing. */
  number: number
  kind: CatalogueEditKind
  code: string
  /** The fields that differ, as JSON. */
  record: string
  /** ISO date. */
  effective_from: string | null
  document: string | null
  why: string
  by_whom: string | null
  /** ISO instant. */
  edited_at: string
  revision: number
  withdrawn_at: string | null
  withdrawn_by: string | null
  withdrawn_why: string | null
  withdrawn_revision: number | null
}
