import type { CheckedRow, Period, PlaceId, RowIssue } from '@moc/core'

/** The columns that a long file may have. */
export const longColumns = [
  'indicator',
  'place',
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
] as const
export type LongColumn = (typeof longColumns)[number]

/** A plain delimited file on disk: a line is a row, every row has `width` cells, none is quoted. */
export interface LongFile {
  readonly path: string
  readonly delimiter: string
  readonly width: number
  /** Rows below the header. */
  readonly rows: number
  /** Whether cells have to be rid of spaces, or of any blanks, at their ends. */
  readonly padded: 'no' | 'spaces' | 'blanks'
}

/** What an indicator's word means, and between which values a value of it is plainly right. */
export interface LongIndicator<Rhythm extends string> {
  readonly text: string
  readonly code: string
  readonly rhythm: Rhythm
  readonly least: number
  readonly most: number
  readonly whole: boolean
  readonly mayExceedOne: boolean
  readonly multiplier: number | null
  readonly tolerance: number
}

/** What a period's word means. */
export interface LongPeriod {
  readonly text: string
  readonly rhythm: string
  readonly period: Period
  readonly status: string | null
  /** The day on which places are looked up. */
  readonly day: string
}

export interface LongCell {
  readonly line: number
  readonly text: string
}

export type LongFormat<Format> =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'mixed'; readonly vi: LongCell; readonly en: LongCell }

/** The cells that are plainly numbers, and the signs in them. */
export interface LongNumbers {
  readonly pattern: string
  readonly group: string
  readonly point: string
  /** Longer ones are judged one by one. */
  readonly longest: number
}

/** Judges one row: what it says, or what is wrong with it; neither for a row without any text. */
export type LongJudge = (row: { readonly line: number; readonly cells: readonly string[] }) => {
  readonly row: CheckedRow | null
  readonly issues: readonly RowIssue[]
}

/**
 * The rules by which rows are understood, given by who knows them. What a word plainly means is asked once for each
 * word; rows that are not plainly right are judged one by one, in the order of their lines.
 */
export interface LongRules<Rhythm extends string = string, Format = unknown> {
  readonly columns: ReadonlyMap<LongColumn, { readonly index: number }>
  /** Issues of the header. */
  readonly issues: readonly RowIssue[]
  readonly indicator: (text: string) => LongIndicator<Rhythm> | undefined
  readonly period: (text: string, rhythm: Rhythm) => LongPeriod | undefined
  readonly place: (text: string, day: string) => PlaceId | undefined
  readonly status: (text: string) => string | undefined
  readonly verification: (text: string) => string | undefined
  /** Patterns of cells that are made of digits, dots and commas: evidence of a format, or of none. */
  readonly pureCell: string
  readonly evidence: { readonly vi: string; readonly en: string; readonly ambiguous: string }
  readonly format: (cells: readonly LongCell[]) => LongFormat<Format>
  /** Whether a person is to be asked how the numbers are written: the file then goes the way on which questions are put. */
  readonly asks: (format: LongFormat<Format>) => boolean
  readonly formatMixed: (mixed: { readonly kind: 'mixed'; readonly vi: LongCell; readonly en: LongCell }) => RowIssue
  readonly numbers: (format: Format) => LongNumbers
  readonly judge: (format: Format) => LongJudge
  readonly repeated: (line: number, earlier: number, sameFacts: boolean) => RowIssue
  /** What the staged rows say beside what is stored and beside one another; asked once, when all of them are staged. */
  readonly besideStored: () => Promise<readonly RowIssue[]>
}

/** How far a long file has come: rows out of all rows. */
export interface LongProgress {
  readonly stage: 'read' | 'check' | 'compare'
  readonly done: number
  readonly total: number
}

/** How long work tells where it is, and is told to stop. */
export interface LongWatch {
  readonly onProgress?: (progress: LongProgress) => void
  readonly signal?: AbortSignal
}
