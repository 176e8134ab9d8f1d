// Why: where sources of one value disagree, which one the series uses is a stated choice; and people correct indicators,
// set new versions of targets and change thresholds without touching the files that ship. Nothing is overwritten: the
// latest choice wins, an edit that is withdrawn stays in the list.
// Who reads it: listSeriesChoices and listCatalogueEdits.

import { sql } from 'kysely'
import type { Migration } from './migrate.ts'

export const migration: Migration = {
  number: 5,
  name: 'choices-and-edits',
  statements: [
    sql`create table series_choices (
      number integer not null, indicator text not null, place text, series text not null, why text not null,
      by_whom text, chosen_at text not null, revision integer not null)`,
    sql`create table catalogue_edits (
      number integer not null, kind text not null, code text not null, record text not null, effective_from text,
      document text, why text not null, by_whom text, edited_at text not null, revision integer not null,
      withdrawn_at text, withdrawn_by text, withdrawn_why text, withdrawn_revision integer)`,
  ],
}
