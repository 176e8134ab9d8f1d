/** A cell as it stands in a file, before anything is understood of it. */
export interface GridCell {
  /**
   * What a person sees, cleaned (NFC, no invisible characters, single blanks, line breaks as `\n`): text of a delimited file; of a workbook the text,
   * or TRUE and FALSE, an error such as #DIV/0!, a day in the pattern of its format, a number as the shortest decimal with a point and without
   * thousands separators (not rounded to its format), a code of a format such as `00` with its zeros, and a percentage with its sign: 0.305 is `30.5%`.
   */
  readonly text: string
  /** The number a workbook holds in the cell; left out for text and for delimited files, where a format has to be decided first. Where `text` ends in `%` this is the fraction: 0.305. */
  readonly number?: number
  /** The day a workbook holds in the cell (ISO date), where its number format says that it is one. */
  readonly date?: string
  /** Whether a workbook computed it; `text` and `number` are then the last values that Excel kept. */
  readonly formula?: true
  /** Whether it lies inside a merged area and is not its first cell; `text` is then that of the first. */
  readonly merged?: true
}

/** A row with its number in the file (line of a text, row of a sheet), the first being 1. Rows without any text are left out. */
export interface GridRow {
  readonly line: number
  /** From the first column on; ends with the last cell that has text. */
  readonly cells: readonly GridCell[]
  /** Hidden by the author of a workbook. */
  readonly hidden?: true
}

/** Cells that a workbook shows as one, counted from 1 and 0: rows `firstLine`–`lastLine`, columns `firstColumn`–`lastColumn`. */
export interface MergedArea {
  readonly firstLine: number
  readonly lastLine: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** One sheet of a workbook, or the whole of a delimited file. */
export interface Grid {
  /** Name of the sheet; null for a delimited file. */
  readonly sheet: string | null
  readonly rows: readonly GridRow[]
  readonly merged: readonly MergedArea[]
  /** Columns hidden by the author of a workbook, counted from 0. */
  readonly hiddenColumns: readonly number[]
}
