import { sql, type RawBuilder } from 'kysely'

/**
 * Values that stand: written by an import that is published, and not replaced by a newer version of the same shipped
 * file. A query over `observations`, one row for each, with `import_kind` and `file_name` of its import.
 */
export const standingWrites: RawBuilder<unknown> = sql`
  select o.*, i.kind as import_kind, i.file_name
  from observations o
  join imports i on i.id = o.import_id
  left join imports r on r.id = o.replaced_by_import
  where o.id = o.origin_id and i.state = 'published' and (r.id is null or r.state <> 'published')`

/**
 * The one value of each key that ought to be current: the last one that stands, what people uploaded before what
 * ships. This is the law of publish and undo: the current state depends on which imports are published and in what
 * order they came, never on the order in which others were undone.
 */
export const rightfulValues: RawBuilder<{ id: number; key: string }> = sql`
  select id, key from (
    select id, key, row_number() over (
      partition by key order by case when import_kind = 'upload' then 1 else 0 end desc, recorded_revision desc, id desc
    ) as place
    from (${standingWrites}) standing
  ) ranked where place = 1`
