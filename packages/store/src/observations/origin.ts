import type { ImportId, ImportKind } from '@moc/core'
import type { SelectQueryBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import type { Tables } from '../tables.ts'

/** Where a stored value came from, down to the line of its file. */
export interface Origin {
  readonly importId: ImportId
  readonly kind: ImportKind
  readonly fileName: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly fileHash: string
  readonly line: number
  /** The cell as the file wrote it. */
  readonly raw: string
  /** ISO instant, and revision, at which the value came in. */
  readonly recordedAt: string
  readonly revision: number
}

/** Observations (`o`) beside their imports (`i`), with the columns of an origin. */
export function selectWithOrigin(
  db: Db,
): SelectQueryBuilder<{ o: Tables['observations']; i: Tables['imports'] }, 'o' | 'i', OriginColumns> {
  return db
    .selectFrom('observations as o')
    .innerJoin('imports as i', 'i.id', 'o.import_id')
    .select(['o.import_id', 'i.kind', 'i.file_name', 'i.file_hash', 'o.line', 'o.raw', 'o.recorded_at', 'o.recorded_revision'])
}

export interface OriginColumns {
  import_id: ImportId
  kind: ImportKind
  file_name: string
  file_hash: string
  line: number
  raw: string
  recorded_at: string
  recorded_revision: number
}

export function toOrigin(row: OriginColumns): Origin {
  return {
    importId: row.import_id,
    kind: row.kind,
    fileName: row.file_name,
    fileHash: row.file_hash,
    line: row.line,
    raw: row.raw,
    recordedAt: row.recorded_at,
    revision: row.recorded_revision,
  }
}
