import type { Observation } from './observation.ts'

export type ImportId = string

/** `catalogue`: values that ship with the program; `upload`: a file that a person brought. */
export type ImportKind = 'catalogue' | 'upload'

/** `staged` is checked and waits; nothing of it is visible until it is `published`. */
export type ImportState = 'staged' | 'published' | 'undone' | 'discarded'

/** What is wrong with a row, or worth a look; `error` keeps the file from being published. */
export interface RowIssue {
  /** Line of the file, the header being line 1; null where it concerns the whole file. */
  readonly line: number | null
  readonly column: string | null
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** What, where and how to mend it, in Vietnamese and in English. */
  readonly message: string
  readonly messageEn: string
}

/** A row that passed every check: another type than a row as it was read, so that nothing unchecked is stored. */
export interface CheckedRow {
  readonly line: number
  readonly observation: Observation
  /** The value cell (or numerator and denominator cells) as the file wrote it. */
  readonly raw: string
}

/** A file with what was understood of it, ready to stage. */
export interface CheckedFile {
  readonly fileName: string
  /** SHA-256 of the bytes, in hex. */
  readonly fileHash: string
  readonly kind: ImportKind
  readonly rows: readonly CheckedRow[]
  readonly issues: readonly RowIssue[]
}

/** The facts that a difference looks at, old or new. */
export interface DiffValue {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly status: string
  readonly source: string | null
}

/** One value that a file adds or changes. */
export interface DiffLine {
  readonly change: 'added' | 'changed'
  readonly line: number
  readonly indicator: string
  readonly place: string
  /** The period's label. */
  readonly period: string
  readonly before: DiffValue | null
  readonly after: DiffValue
}

/** What publishing would do, against what is stored at `revision`. A file adds and changes; it removes nothing. */
export interface ImportDiff {
  readonly importId: ImportId
  readonly revision: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
  readonly rejected: number
  /** The added and changed values, in the file's order, at most `limit` of them. */
  readonly lines: readonly DiffLine[]
  readonly issues: readonly RowIssue[]
}

export interface ImportReceipt {
  readonly importId: ImportId
  /** Revision of the store that holds the published values. */
  readonly revision: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** What an undo did: `kept` names the values that something later had changed, and so stay. */
export interface UndoReceipt {
  readonly importId: ImportId
  readonly revision: number
  readonly restored: number
  readonly kept: readonly KeptValue[]
}

/** A value that an undo left as it is, and why, in Vietnamese and in English. */
export interface KeptValue {
  readonly indicator: string
  readonly place: string
  readonly period: string
  readonly why: string
  readonly whyEn: string
}

/** An import as the list of past imports shows it. */
export interface ImportSummary {
  readonly id: ImportId
  readonly kind: ImportKind
  readonly state: ImportState
  readonly fileName: string
  readonly fileHash: string
  readonly rows: number
  readonly added: number | null
  readonly changed: number | null
  /** ISO instant at which it was staged, published, undone. */
  readonly stagedAt: string
  readonly publishedAt: string | null
  readonly undoneAt: string | null
}

/** The key under which one value replaces another: the same thing, at the same place, for the same period, in the same series. */
export function observationKey(o: Pick<Observation, 'indicator' | 'place' | 'period' | 'series'>): string {
  return `${o.indicator}|${o.place}|${o.period.kind}|${o.period.from}|${o.period.to}|${o.series}`
}
