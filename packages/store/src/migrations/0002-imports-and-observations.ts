// Why: every value has to answer where it came from, what it replaced and what was known on an earlier day, and a
// whole file has to be taken back. So a value is written once and never overwritten; a revision numbers each state.
// Who reads it: listSeries and listCoverage (current values), findOrigin and listObservationHistory (the trail),
// previewImport, publishImport and undoImport, checkStore.
// Observations have no unique index: DuckDB checks those too early within a transaction that closes one row and
// appends its successor. That a key has one current value is checkStore's to prove.

import { sql } from 'kysely'
import type { Migration } from './migrate.ts'

export const migration: Migration = {
  number: 2,
  name: 'imports-and-observations',
  statements: [
    sql`create table revisions (
      revision integer not null, kind text not null, recorded_at text not null, import_id text, catalogue_hash text)`,
    sql`create table imports (
      number integer not null, id text not null, kind text not null, state text not null, file_name text not null,
      file_hash text not null, rows integer not null, errors integer not null, issues text not null,
      added integer, changed integer, unchanged integer,
      staged_at text not null, published_at text, published_revision integer,
      undone_at text, undone_revision integer, discarded_at text)`,
    sql`create table staged_rows (
      import_id text not null, line integer not null, key text not null,
      indicator text not null, place text not null, series text not null,
      period_kind text not null, period_from text not null, period_to text not null, period_label text not null,
      year integer not null, value double precision not null, numerator double precision, denominator double precision,
      status text not null, verification text not null, source text, note text, vintage text, raw text not null)`,
    sql`create table observations (
      id integer not null, origin_id integer not null, import_id text not null, line integer not null, key text not null,
      indicator text not null, place text not null, series text not null,
      period_kind text not null, period_from text not null, period_to text not null, period_label text not null,
      year integer not null, value double precision not null, numerator double precision, denominator double precision,
      status text not null, verification text not null, source text, note text, vintage text, raw text not null,
      recorded_revision integer not null, recorded_at text not null,
      since_revision integer not null, superseded_revision integer, superseded_by_import text, replaced_by_import text)`,
  ],
}
