/** How a cell looks; the words for it, not the colours. */
export type CellLook = 'plain' | 'title' | 'note' | 'header' | 'fixed' | 'input' | 'problem'

/** A cell to write. Text is always written as text: what begins with `=`, `+`, `-` or `@` is never a formula. */
export interface WrittenCell {
  readonly value: string | number | null
  readonly look?: CellLook
}

/** What may be typed into the cells of a column, from one row on to another (both counted from 1). */
export type CellRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'decimal'; readonly least: number | null; readonly most: number | null }
  | { readonly kind: 'whole'; readonly least: number | null; readonly most: number | null }

export interface RuledCells {
  /** Column counted from 0. */
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
  readonly rule: CellRule
  /** What Excel says when something else is typed; at most 255 characters. */
  readonly message: string
}

export interface WrittenSheet {
  /** At most 31 characters, as Excel wants. */
  readonly name: string
  /** Not shown by Excel: for marks that a program reads. */
  readonly hidden?: true
  /** Widths in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly WrittenCell[])[]
  /** Rows that stay in sight and are repeated on every printed page. */
  readonly headerRows: number
  readonly rules: readonly RuledCells[]
  readonly landscape?: true
}
