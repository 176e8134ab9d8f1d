// Why: a file that says what is stored already speaks for the value too. Undoing the file that first gave it has to leave
// it standing, and the value has to tell every cell that said so (docs/adr/0011).
// Who reads it: rightfulValues (what an undo restores), listObservationHistory (the trail), checkStore.
// What uploads of before had confirmed was not recorded: `confirmed` is null for them. Of shipped files it is known: a newer
// version repeats every value of the former ones that it is not recorded to have replaced; its line is not known (0).

import { sql } from 'kysely'
import type { Migration } from './migrate.ts'

export const migration: Migration = {
  number: 6,
  name: 'confirmations',
  statements: [
    sql`create table confirmations (
      import_id text not null, observation_id integer not null, line integer not null, sheet text, column_index integer,
      raw text not null, period_label text not null, vintage text)`,
    sql`alter table imports add column confirmed integer`,
    sql`insert into confirmations
      select newer.id, o.id, 0, null, null, '', o.period_label, o.vintage
      from observations o
      join imports older on older.id = o.import_id
      join imports newer on newer.file_name = older.file_name and newer.number > older.number
      left join imports replacing on replacing.id = o.replaced_by_import
      where o.id = o.origin_id and older.kind = 'catalogue' and newer.kind = 'catalogue'
        and (replacing.number is null or replacing.number > newer.number)
        and (older.undone_revision is null or older.undone_revision > newer.published_revision)
        and not exists (select 1 from observations w where w.id = w.origin_id and w.import_id = newer.id and w.key = o.key)`,
    sql`update imports set confirmed = (select count(*) from confirmations c where c.import_id = imports.id) where kind = 'catalogue'`,
    sql`alter table observations drop column replaced_by_import`,
  ],
}
