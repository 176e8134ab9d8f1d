/** A point in pixels, y growing downwards. */
export interface SparkSpot {
  readonly x: number
  readonly y: number
}

export interface SparkDot extends SparkSpot {
  /** Preliminary values and estimates are hollow. */
  readonly hollow: boolean
}

/** A sparkline as SVG path data and spots; empty path data where there is nothing of the kind. */
export interface SparkFigure {
  readonly width: number
  readonly height: number
  /** What was observed. */
  readonly line: string
  /** The median of the projection, from the last observed spot on. */
  readonly projection: string
  readonly band50: string
  readonly band80: string
  /** The levels that the target asks for, as stairs. */
  readonly steps: string
  /** The last observed spot; with a single value it is the whole line. */
  readonly latest: SparkDot | null
}
