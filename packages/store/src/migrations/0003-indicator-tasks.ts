// Why: before and after a resolution indicators are grouped by its tasks, and no target of the resolution names most of
// them. Who reads it: readCatalogue, for the comparison before and after. Replaced as a whole with the catalogue.

import { sql } from 'kysely'
import type { Migration } from './migrate.ts'

export const migration: Migration = {
  number: 3,
  name: 'indicator-tasks',
  statements: [
    sql`create table indicator_tasks (
      position integer not null, strategy text not null, objective integer, indicator text not null, part_of text,
      reason text not null, reason_en text not null)`,
  ],
}
