import type { CatalogueEditKind } from '@moc/store'

/** A wish to edit the catalogue: what differs, from when, by which document, why and by whom. */
export interface EditRequest {
  readonly kind: CatalogueEditKind
  /** Code of the indicator, or of the target version that is amended; `policy` for the policy. */
  readonly code: string
  /** The fields that differ, named as core names them. */
  readonly record: Readonly<Record<string, unknown>>
  /** Of a target: ISO date, the first day of the new version. */
  readonly effectiveFrom: string | null
  /** Of a target: the code of the document that sets the new version, or its number where it is not listed. */
  readonly document: string | null
  readonly why: string
  readonly by?: string | undefined
}
