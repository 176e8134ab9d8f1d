import type { ImportId, ImportKind, Observation } from '@moc/core'
import type { SelectQueryBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import type { Tables } from '../tables.ts'

/** Where a stored value came from, down to the cell of its file. Null: it was not recorded then. */
export interface Origin {
  readonly importId: ImportId
  readonly kind: ImportKind
  readonly fileName: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly fileHash: string
  /** Bytes of the kept file; null where the file itself was not kept. */
  readonly fileSize: number | null
  readonly sheet: string | null
  readonly line: number
  /** Counted from 0. */
  readonly column: number | null
  /** The cell as the file wrote it. */
  readonly raw: string
  /** Who brought the file, and who published it. */
  readonly broughtBy: string | null
  readonly by: string | null
  /** ISO instant, and revision, at which the value came in. */
  readonly recordedAt: string
  readonly revision: number
  /** What turned the cell into this number, and the reasons that were given for warnings, by the code. */
  readonly shape: string | null
  readonly mapping: unknown
  readonly answers: Readonly<Record<string, string>> | null
  readonly reasons: Readonly<Record<string, string>> | null
}

/** The value that another took the place of, and the import that had brought it. */
export interface Replaced {
  readonly observation: Observation
  readonly importId: ImportId
  readonly fileName: string
}

const originColumns = [
  'o.import_id',
  'i.kind',
  'i.file_name',
  'i.file_hash',
  'i.file_size',
  'o.sheet',
  'o.line',
  'o.column_index',
  'o.raw',
  'i.by_whom',
  'i.published_by',
  'o.recorded_at',
  'o.recorded_revision',
  'i.shape',
  'i.mapping',
  'i.answers',
  'i.reasons',
] as const

/** Observations (`o`) beside their imports (`i`), with the columns of an origin. */
export function selectWithOrigin(
  db: Db,
): SelectQueryBuilder<{ o: Tables['observations']; i: Tables['imports'] }, 'o' | 'i', OriginColumns> {
  return db.selectFrom('observations as o').innerJoin('imports as i', 'i.id', 'o.import_id').select(originColumns)
}

export type OriginColumns = Pick<
  Tables['observations'],
  'import_id' | 'sheet' | 'line' | 'column_index' | 'raw' | 'recorded_at' | 'recorded_revision'
> &
  Pick<
    Tables['imports'],
    'kind' | 'file_name' | 'file_hash' | 'file_size' | 'by_whom' | 'published_by' | 'shape' | 'mapping' | 'answers' | 'reasons'
  >

export function toOrigin(row: OriginColumns): Origin {
  return {
    importId: row.import_id,
    kind: row.kind,
    fileName: row.file_name,
    fileHash: row.file_hash,
    fileSize: row.file_size,
    sheet: row.sheet,
    line: row.line,
    column: row.column_index,
    raw: row.raw,
    broughtBy: row.by_whom,
    by: row.published_by ?? row.by_whom,
    recordedAt: row.recorded_at,
    revision: row.recorded_revision,
    shape: row.shape,
    mapping: parse(row.mapping),
    answers: parse(row.answers) as Origin['answers'],
    reasons: parse(row.reasons) as Origin['reasons'],
  }
}

function parse(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}
