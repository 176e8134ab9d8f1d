import type { MissingReason, QuestionCode } from './import-codes.ts'
import type { RowIssue } from './import.ts'
import type { Period } from './period.ts'

/** How a table writes its numbers. `plain`: no cell has a separator; `ambiguous`: some have, and none tells which it is. */
export type NumberFormat = 'vi' | 'en' | 'plain' | 'ambiguous'

/** What a row of a file is. Only `data` rows become values; every other row is kept as what it is, with its text. */
export const rowRoles = [
  'title',
  'unit',
  'header',
  'columnNumbers',
  'group',
  'total',
  'region',
  'data',
  'ofWhich',
  'note',
  'signature',
  'continued',
  'repeatedHeader',
  'unanswered',
] as const
export type RowRole = (typeof rowRoles)[number]

/** What a column of a file is. `ignored`: nothing of it is stored. */
export const columnRoles = [
  'indicator',
  'place',
  'placeCode',
  'period',
  'value',
  'numerator',
  'denominator',
  'status',
  'source',
  'note',
  'series',
  'verification',
  'vintage',
  'label',
  'number',
  'unit',
  'ignored',
] as const
export type ColumnRole = (typeof columnRoles)[number]

export interface UnderstoodColumn {
  /** Counted from 0. */
  readonly index: number
  /** The words of all header rows above it, from the top, joined by " / ". */
  readonly header: string
  readonly role: ColumnRole
  /** The period that the header names, where it names one, and how final it says the values are. */
  readonly period?: Period & { readonly status?: 'official' | 'preliminary' | 'estimate' }
  /** The indicator that the header (or the title) names. */
  readonly indicator?: string
  /** Id of the place that the header names, where places stand across. */
  readonly place?: string
  /** The unit that the header names, as it is written. */
  readonly unit?: string
}

/** What a cell means. A cell without a number says why. */
export interface UnderstoodCell {
  readonly raw: string
  readonly value: number | null
  readonly status?: 'official' | 'preliminary' | 'estimate'
  readonly missing?: MissingReason
  readonly numerator?: number
  readonly denominator?: number
  /** A mark for the reader's eye: a question hangs on it, or an issue of that severity. */
  readonly mark?: 'question' | 'warning' | 'error'
}

export interface UnderstoodRow {
  readonly line: number
  readonly role: RowRole
  readonly cells: readonly UnderstoodCell[]
  /** Level of nesting of a group or of a row below one, from 0. */
  readonly depth?: number
  /** Id of the place, or the indicator, that its label names. */
  readonly place?: string
  readonly indicator?: string
}

/** A row that is not data, and why: shown struck out, kept as a note, never stored as a value. */
export interface IgnoredRow {
  readonly line: number
  readonly why: RowRole
  /** Its words, joined by " | ". */
  readonly text: string
}

/** One possible answer. */
export interface Choice {
  /** What an answer file writes. */
  readonly value: string
  readonly label: string
  readonly labelEn: string
}

/** Something that the file cannot decide and nobody guesses: asked once for the file or for a column. */
export interface Question {
  /** Stable for the same question in a file of the same shape: the key under which an answer is kept. */
  readonly id: string
  readonly code: QuestionCode
  /** Column counted from 0, line, and the text that is asked about, where it is about one. */
  readonly column?: number
  readonly line?: number
  readonly text?: string
  /** How many cells hang on it. */
  readonly cells: number
  readonly message: string
  readonly messageEn: string
  readonly choices: readonly Choice[]
  /** The answer that custom suggests; never taken by itself. */
  readonly proposed?: string
}

/** Answers by question id. */
export type Answers = Readonly<Record<string, string>>

/** A file's table as the machine understood it: what `moc read` prints and the screen draws. */
export interface UnderstoodTable {
  readonly encoding: string
  /** Of a delimited file. */
  readonly delimiter?: ',' | ';' | '\t'
  /** Of a workbook. */
  readonly sheet?: string
  readonly sheets?: readonly string[]
  readonly numberFormat: NumberFormat
  readonly unit: string | null
  readonly title: string | null
  /** `long`: one value a row with named columns; `wide`: periods or measures across. */
  readonly form: 'long' | 'wide'
  readonly columns: readonly UnderstoodColumn[]
  /** Rows that hold numbers: values (`data`, `ofWhich`), and those kept out of the values (`total`, `region`), which `ignored` lists too. */
  readonly rows: readonly UnderstoodRow[]
  readonly ignored: readonly IgnoredRow[]
  readonly questions: readonly Question[]
  /** Choices that a person may make and that nothing waits for: rows of the nation or of regions as values of their own. */
  readonly offers: readonly Question[]
  readonly issues: readonly RowIssue[]
  /** Fingerprint of how the table is laid out, the same for the next year's file of the same form. */
  readonly shape: string
}

/**
 * What a person said of a table's columns and of what stands in no column; by it the next file of the same shape
 * needs no questions. What is left out is read from the table.
 */
export interface Mapping {
  readonly version: 1
  readonly sheet?: string
  readonly numberFormat?: 'vi' | 'en'
  /** For columns, by their number counted from 0. */
  readonly columns?: readonly {
    readonly index: number
    readonly role?: ColumnRole
    readonly indicator?: string
    readonly period?: string
  }[]
  /** For the whole table, where no column says it. */
  readonly indicator?: string
  readonly place?: string
  readonly period?: string
  readonly source?: string
  readonly series?: string
  /** Lines that are no data although they look so, and the other way round. */
  readonly skipLines?: readonly number[]
}
