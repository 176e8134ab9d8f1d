/** The ruler that dumbbells are drawn on; `ticks` lie inside it, its ends among them. */
export interface DumbbellAxis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

/** Words below the ruler, by their middle. */
export interface DumbbellLabel {
  readonly kind: 'target' | 'from' | 'to'
  readonly text: string
  readonly x: number
  readonly width: number
}

/** From a value before to a value after on a ruler, with what was asked for as a mark; in pixels. */
export interface DumbbellFigure {
  readonly width: number
  readonly height: number
  /** The middle of the ruler. */
  readonly y: number
  readonly labelY: number
  readonly track: { readonly x1: number; readonly x2: number }
  readonly before: number
  readonly after: number
  readonly radius: number
  /** The bar between the rims of the two rings; null where they touch. */
  readonly bar: { readonly x1: number; readonly x2: number } | null
  readonly target: number | null
  readonly labels: readonly DumbbellLabel[]
}
