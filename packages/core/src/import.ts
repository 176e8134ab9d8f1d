import type { IssueCode } from './import-codes.ts'
import type { Observation } from './observation.ts'
import type { Question, UnderstoodTable } from './understood-table.ts'

export type ImportId = string

/** `catalogue`: values that ship with the program; `upload`: a file that a person brought. */
export type ImportKind = 'catalogue' | 'upload'

/**
 * What has become of a file, in the order of its way:
 *
 * - `reading`: kept, not yet understood; where the program stopped meanwhile it is read anew.
 * - `asking`: questions wait for a person's answers.
 * - `staged`: checked, and waits; nothing of it is visible until it is `published`.
 * - `failed`: could not be read; its issues say why.
 * - `undone`: was published and taken back; can be published once more as it was.
 * - `discarded`: thrown away before it was published.
 */
export const importStates = ['reading', 'asking', 'staged', 'failed', 'published', 'undone', 'discarded'] as const
export type ImportState = (typeof importStates)[number]

/** The states of an import that still waits for something. */
export const unfinishedStates = ['reading', 'asking', 'staged', 'failed'] as const satisfies readonly ImportState[]
export type UnfinishedState = (typeof unfinishedStates)[number]

/** What is wrong with a row, or worth a look; `error` keeps the file from being published. */
export interface RowIssue {
  /** Line of the file, the header being line 1; null where it concerns the whole file. */
  readonly line: number | null
  readonly column: string | null
  readonly code: IssueCode
  readonly severity: 'error' | 'warning'
  /** What, where and how to mend it, in Vietnamese and in English. */
  readonly message: string
  readonly messageEn: string
}

/** A row that passed every check: another type than a row as it was read, so that nothing unchecked is stored. */
export interface CheckedRow {
  readonly line: number
  /** The sheet of a workbook; null for a file that has none. */
  readonly sheet: string | null
  /** The column of the value's cell, counted from 0; null where no single cell holds it. */
  readonly column: number | null
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
  /** What waits for a person's answer; left out or empty where nothing does. */
  readonly questions?: readonly Question[]
  /** The table as it was understood; left out for the plain long form, which says everything itself. */
  readonly table?: UnderstoodTable
  /** Fingerprint of the table's layout. */
  readonly shape?: string
}

/** What turned a file into its values: which sheet, of which shape, by which mapping and which answers. */
export interface Understanding {
  readonly sheet: string | null
  /** The key under which files of the same shape find the same mapping. */
  readonly shape: string | null
  /** The mapping and the answers, each as JSON text, as they were when the values were made. */
  readonly mapping: string | null
  readonly answers: string | null
}

/** The facts that a difference looks at, old or new. */
export interface DiffValue {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly status: string
  readonly source: string | null
  readonly note: string | null
  readonly verification: string
}

/** What publishing makes of a row of a file. A file removes nothing, so `removed` lists nothing of an upload. */
export const changes = ['added', 'changed', 'unchanged', 'removed', 'rejected'] as const
export type Change = (typeof changes)[number]

/**
 * Why a value changes: `status-raised`, from an estimate to a preliminary or official value, or from a preliminary
 * to an official one; `details`, the same numbers with another source, note or standing; otherwise `correction`.
 */
export const changeReasons = ['status-raised', 'correction', 'details'] as const
export type ChangeReason = (typeof changeReasons)[number]

/** One value of a file, beside what is stored of it. */
export interface DiffLine {
  readonly change: 'added' | 'changed' | 'unchanged'
  /** Why it changes; null unless it does. */
  readonly reason: ChangeReason | null
  readonly line: number
  readonly sheet: string | null
  /** Counted from 0. */
  readonly column: number | null
  /** The cell as the file wrote it. */
  readonly raw: string
  readonly indicator: string
  readonly place: string
  /** The period's label. */
  readonly period: string
  readonly series: string
  /** The key of the value, by which its origin is asked for. */
  readonly key: string
  readonly before: DiffValue | null
  readonly after: DiffValue
}

/** A row that errors keep out, with all of them. */
export interface RejectedLine {
  readonly line: number
  readonly issues: readonly RowIssue[]
}

/** How many rows of a file would add a value, change one, leave one as it is, remove one, or are kept out. */
export type ChangeCounts = Readonly<Record<Change, number>>

/** A page of a difference. */
export interface DiffPage extends ChangeCounts {
  readonly importId: ImportId
  /** The revision against which it was taken. */
  readonly revision: number
  /** Values in the file's order; without a filter those that are added or changed. */
  readonly lines: readonly DiffLine[]
  /** Rows that are kept out, in the file's order; listed where the filter asks for them. */
  readonly rejectedLines: readonly RejectedLine[]
  /** How many lines the filter lets through, of which this page shows some. */
  readonly total: number
  readonly offset: number
}

/** What publishing would do, against what is stored at `revision`. A file adds and changes; it removes nothing. */
export interface ImportDiff extends DiffPage {
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

/**
 * What an undo did: `kept` names the values that stay as they are, because something else had changed them or says the same;
 * the first 10,000 of them, `keptTotal` counts all.
 */
export interface UndoReceipt {
  readonly importId: ImportId
  readonly revision: number
  readonly restored: number
  readonly kept: readonly KeptValue[]
  readonly keptTotal: number
}

/** A value that an undo left as it is, and why, in Vietnamese and in English. */
export interface KeptValue {
  readonly indicator: string
  readonly place: string
  readonly period: string
  readonly why: string
  readonly whyEn: string
}

/** What a redo did: `restored` counts the values that are again as the import gave them, `kept` names the others. */
export interface RedoReceipt extends UndoReceipt {}

/** An import as the list of past imports shows it. */
export interface ImportSummary {
  readonly id: ImportId
  readonly kind: ImportKind
  readonly state: ImportState
  readonly fileName: string
  readonly fileHash: string
  /** In bytes; null where the file itself was not kept. */
  readonly fileSize: number | null
  readonly sheet: string | null
  readonly shape: string | null
  /** Rows that passed the checks, and issues of either weight. */
  readonly rows: number
  readonly errors: number
  readonly warnings: number
  /** What publishing did, also after it was undone; null until then. */
  readonly added: number | null
  readonly changed: number | null
  readonly unchanged: number | null
  readonly removed: number | null
  /** Who brought the file and who published it; null where it was not recorded. */
  readonly by: string | null
  readonly publishedBy: string | null
  /** ISO instant at which it came in, was published, undone; `undoneAt` is null again after a redo. */
  readonly stagedAt: string
  readonly publishedAt: string | null
  readonly undoneAt: string | null
}

/** The key under which one value replaces another: the same thing, at the same place, for the same period, in the same series. */
export function observationKey(o: Pick<Observation, 'indicator' | 'place' | 'period' | 'series'>): string {
  return `${o.indicator}|${o.place}|${o.period.kind}|${o.period.from}|${o.period.to}|${o.series}`
}
