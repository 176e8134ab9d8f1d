import type { AnyTarget, Document, Indicator, Strategy, StrategyCode } from '@moc/core'
import type { CatalogueIssue, Placed, Refusal } from './catalogue-issue.ts'
import { checkTargets } from './check-targets.ts'
import { checkUnique } from './check-unique.ts'
import { readIndicator } from './read-indicator.ts'
import { readTarget } from './read-target.ts'
import { openRecord, type RawRecord } from './record.ts'
import { things } from './refusals.ts'

/** What is wrong with an edited record; `field` as core names it, null where it concerns the whole. */
export interface EditIssue extends Refusal {
  readonly field: string | null
}

/** A record that a person wrote, read as strictly as the files that ship. */
export type EditReading<T> = { readonly ok: true; readonly item: T } | { readonly ok: false; readonly issues: readonly EditIssue[] }

/** Reads an edited indicator, its fields named as core names them. Never defaults a field; an unknown one is refused. */
export function readEditedIndicator(fields: Readonly<Record<string, unknown>>): EditReading<Indicator> {
  const issues: CatalogueIssue[] = []
  const record = openRecord(rawRecord(renameKeys(fields, toColumn)), issues)
  const item = readIndicator(record)
  return record.finish() ? { ok: true, item } : refused(fields, issues)
}

/** Reads an edited version of a target, its fields named as in data/targets. A direction is never defaulted. */
export function readEditedTarget(fields: Readonly<Record<string, unknown>>, strategy: StrategyCode): EditReading<AnyTarget> {
  const issues: CatalogueIssue[] = []
  const item = readTarget(rawRecord(fields), strategy, issues)
  return item !== null && issues.length === 0 ? { ok: true, item } : refused(fields, issues)
}

/** What does not fit together in targets of which some were edited: unknown documents and objectives, versions that overlap. */
export function checkEditedTargets(
  targets: readonly AnyTarget[],
  strategies: readonly Strategy[],
  documents: readonly Document[],
): EditIssue[] {
  return checkTargets(targets.map(place), strategies, documents).map(withoutPlace)
}

/** What does not fit together in indicators of which some were edited: two of one name. */
export function checkEditedIndicators(indicators: readonly Indicator[]): EditIssue[] {
  return checkUnique(things.indicatorName, indicators.map(place), ({ nameVi }) => nameVi).map(withoutPlace)
}

function place<T extends { readonly code: string }>(item: T): Placed<T> {
  return { item, file: item.code, line: 1 }
}

function withoutPlace({ code, message, messageEn }: CatalogueIssue): EditIssue {
  return { field: null, code, message, messageEn }
}

// A form has no lines: the line of an issue is the number of its field, counted from 1, and 0 where it has none.
function rawRecord(fields: Readonly<Record<string, unknown>>): RawRecord {
  const names = Object.keys(fields)
  const lineOf = (field: string | null) => (field === null ? 0 : names.indexOf(field) + 1)
  return {
    file: '',
    fields: new Map(Object.entries(fields)),
    lineOf,
    inner(name) {
      const list = fields[name]
      return Array.isArray(list)
        ? list.map((each: unknown) => ({ ...rawRecord(isRecord(each) ? each : {}), lineOf: () => lineOf(name) }))
        : []
    },
  }
}

function refused(fields: Readonly<Record<string, unknown>>, issues: readonly CatalogueIssue[]): { ok: false; issues: EditIssue[] } {
  const names = Object.keys(fields)
  // A field that was left out has no number: its sentence names it.
  const fieldOf = ({ line, message }: CatalogueIssue) => names[(line ?? 0) - 1] ?? toField(/"(\w+)"/.exec(message)?.[1] ?? '') ?? null
  return {
    ok: false,
    issues: issues.map((issue) => ({
      field: fieldOf(issue) || null,
      code: issue.code,
      message: issue.message,
      messageEn: issue.messageEn,
    })),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function renameKeys(fields: Readonly<Record<string, unknown>>, rename: (name: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [rename(name), value]))
}

/** nameVi is the column name_vi of indicators.csv. */
function toColumn(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function toField(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
