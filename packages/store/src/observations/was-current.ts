import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** Whether a row of observations was the current one of its key at a revision; whether it is now, where none is given. */
export function wasCurrent(revision: number | undefined): RawBuilder<SqlBool> {
  if (revision === undefined) return sql<SqlBool>`superseded_revision is null`
  return sql<SqlBool>`(since_revision <= ${revision} and (superseded_revision is null or superseded_revision > ${revision}))`
}
