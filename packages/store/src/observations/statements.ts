import { sql, type RawBuilder } from 'kysely'
import { observationColumns } from './observation-columns.ts'

/**
 * Everything that imports ever said, one row for each value that an import names: as it wrote it, or, where it was
 * stored already, as it confirmed it. `origin_id` with `import_id` names a statement; the other columns are those of an
 * observation. Of all keys, or of those that are given, by a list or a query.
 */
export function statements(keys?: RawBuilder<unknown>): RawBuilder<unknown> {
  const wanted = keys === undefined ? sql`true` : sql`o.key in (${keys})`
  return sql`
    select o.id as origin_id, o.import_id, o.line, ${facts()}, o.raw, o.sheet, o.column_index, o.recorded_revision, o.recorded_at
    from observations o
    where o.id = o.origin_id and ${wanted}
    union all
    select o.id, c.import_id, c.line, ${facts('period_label', 'vintage')}, c.raw, c.sheet, c.column_index,
      i.published_revision, i.published_at
    from confirmations c
    join observations o on o.id = c.observation_id
    join imports i on i.id = c.import_id
    where ${wanted}`
}

/** The facts of an observation (`o`), some of them as a confirmation (`c`) has them. */
function facts(...confirmed: readonly (typeof observationColumns)[number][]): RawBuilder<unknown> {
  return sql.join(observationColumns.map((column) => sql.ref(`${confirmed.includes(column) ? 'c' : 'o'}.${column}`)))
}
