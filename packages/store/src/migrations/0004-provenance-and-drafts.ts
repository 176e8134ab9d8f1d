// Why: a figure on the screen has to lead to the cell it came from, by whom, and by which mapping and answers it became
// this number; a file that is being understood has to survive a restart; and the next file of the same shape has to be
// read as the last one was. Values of before have null in the new columns: it was not recorded then.
// Who reads it: findOrigin, listObservationHistory, listUnfinishedDrafts, findTemplate, readKeptFile, checkStore.
// `file_size` is known exactly where the file itself was kept. What an undo and a redo did, and who, stands with their
// revisions. `column_index` counts from 0.

import { sql } from 'kysely'
import type { Migration } from './migrate.ts'

export const migration: Migration = {
  number: 4,
  name: 'provenance-and-drafts',
  statements: [
    sql`alter table staged_rows add column sheet text`,
    sql`alter table staged_rows add column column_index integer`,
    sql`alter table observations add column sheet text`,
    sql`alter table observations add column column_index integer`,
    sql`alter table imports add column sheet text`,
    sql`alter table imports add column shape text`,
    sql`alter table imports add column mapping text`,
    sql`alter table imports add column answers text`,
    sql`alter table imports add column by_whom text`,
    sql`alter table imports add column reasons text`,
    sql`alter table imports add column file_size bigint`,
    sql`alter table imports add column warnings integer`,
    sql`alter table imports add column removed integer`,
    sql`alter table imports add column published_by text`,
    sql`alter table revisions add column by_whom text`,
    sql`create table table_templates (
      shape text not null, mapping text not null, answers text not null, file_name text not null, updated_at text not null,
      import_id text)`,
  ],
}
