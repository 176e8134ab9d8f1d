import { sql, type RawBuilder } from 'kysely'
import { comparedFacts, sameFacts } from './same-facts.ts'
import { statements } from './statements.ts'

const facts = sql.join(comparedFacts.map((fact) => sql.ref(fact)))

/**
 * Statements that stand: of imports that are published, and, of a shipped file, those that every newer published version
 * of it repeats. Of all keys, or of those that are given, by a list or a query; with what the law asks of them, and
 * nothing of their cells.
 */
export function standingStatements(keys?: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    with said as (
      select key, origin_id, import_id, recorded_revision, ${facts}, i.number as import_number, i.kind as import_kind, i.file_name
      from (${statements(keys)}) s join imports i on i.id = s.import_id and i.state = 'published'),
    shipped as (select * from said where import_kind = 'catalogue'),
    overruled as (
      select s.origin_id, s.import_id
      from shipped s
      join imports newer on newer.file_name = s.file_name and newer.number > s.import_number
        and newer.kind = 'catalogue' and newer.state = 'published'
      where not exists (select 1 from shipped n where n.import_id = newer.id and n.key = s.key and ${sameFacts('n', 's')}))
    select * from said s
    where not exists (select 1 from overruled r where r.origin_id = s.origin_id and r.import_id = s.import_id)`
}

/**
 * The statement that ought to be the current value of each key, and the import that has the last word on it (`word_id`).
 * This is the law of publish and undo:
 *
 * - Standing statements speak in the order in which they came in. What ships after a person has uploaded a value of the
 *   same key waits beneath it and does not speak.
 * - The last has the word. Its value belongs to the first of the unbroken row of statements that say the same up to it:
 *   that cell is where the value came from, the others confirm it.
 *
 * So what is current depends on which imports are published and in what order they came, never on the way there.
 */
export function rightfulValues(keys?: RawBuilder<unknown>): RawBuilder<unknown> {
  const saying = sql`row(${facts})`
  return sql`
    with standing as (${standingStatements(keys)}),
    spoken as (
      select * from standing s where not exists (
        select 1 from standing u
        where s.import_kind = 'catalogue' and u.import_kind = 'upload' and u.key = s.key and u.recorded_revision < s.recorded_revision)),
    told as (
      select key, origin_id, import_id, recorded_revision, row_number() over turns as turn,
        lag(${saying}) over turns is distinct from ${saying} as is_news,
        last_value(import_id) over (turns rows between unbounded preceding and unbounded following) as word_id
      from spoken
      window turns as (partition by key order by recorded_revision, import_number))
    select distinct on (key) key, origin_id, import_id, recorded_revision, word_id from told where is_news order by key, turn desc`
}
