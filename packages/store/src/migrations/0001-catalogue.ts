// Why: everything that is known before any value arrives (what is aimed at, what is measured, and where) has to be
// asked for by one target or one place, and has to be compared with the values.
// Who reads it: readCatalogue (the assessment and every page), listSeries (breaks), checkStore.
// The tables are replaced as a whole when the catalogue's files change, so none has a key that is enforced here:
// the loader refuses a wrong catalogue before it comes this far. `position` keeps the order of the files.

import { sql } from 'kysely'
import type { Migration } from './migrate.ts'

export const migration: Migration = {
  number: 1,
  name: 'catalogue',
  statements: [
    sql`create table documents (
      position integer not null, code text not null, number text, title_vi text not null, title_en text not null,
      issuer_vi text not null, issued text, level text not null, verification text not null, note text)`,
    sql`create table strategies (
      position integer not null, code text not null, document text not null, name_vi text not null, name_en text not null,
      short_vi text not null, short_en text not null, from_year integer not null, to_year integer, base_year integer not null,
      aliases text not null)`,
    sql`create table objectives (
      position integer not null, strategy text not null, no integer not null, name_vi text not null, name_en text not null,
      short_vi text not null, short_en text not null, verification text not null)`,
    sql`create table targets (
      position integer not null, code text not null, strategy text not null, document text not null,
      objective_no integer not null, target_no integer not null, part text, name_vi text not null, name_en text not null,
      text_vi text, effective_from text not null, effective_to text, amends text, source text, note text,
      slot boolean not null, unit_vi text, unit_en text, direction text, kind text,
      baseline_value double precision, baseline_verification text, verification text not null)`,
    sql`create table milestones (
      position integer not null, target text not null, period text not null, year integer, comparator text not null,
      value_json text not null, text_vi text not null, verification text not null)`,
    sql`create table target_series (
      position integer not null, target text not null, indicator text not null, level text not null, role text not null,
      note text, note_en text)`,
    sql`create table indicators (
      position integer not null, code text not null, name_vi text not null, name_en text not null, unit_vi text not null,
      unit_en text not null, scale text not null, direction text not null, rhythm text not null, modelled boolean not null,
      adds_over_places text not null, adds_over_term text not null, numerator_vi text, denominator_vi text, agency_vi text,
      definition_vi text, definition_en text, family text, aliases text not null, verification text not null)`,
    sql`create table places (
      position integer not null, id text not null, code text not null, level text not null, name_vi text not null,
      full_name_vi text not null, name_en text not null, valid_from text, valid_to text, parent text, aliases text not null)`,
    sql`create table place_changes (
      position integer not null, from_place text not null, to_place text not null, changed_on text not null, kind text not null)`,
    sql`create table breaks (
      position integer not null, indicator text not null, place text, year integer not null, why text not null, why_en text not null)`,
  ],
}
