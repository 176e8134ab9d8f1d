/** One observed value, in pixels. */
export interface CourseDot {
  readonly x: number
  readonly y: number
  readonly year: number
  /** Left out of the comparison: drawn hollow and not joined. */
  readonly isLeftOut: boolean
}

export interface CourseTick {
  readonly at: number
  readonly text: string
}

/** What was observed and what the years before an event led to expect, as SVG path data and spots. */
export interface CourseFigure {
  readonly width: number
  readonly height: number
  readonly plot: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number }
  readonly line: string
  readonly dots: readonly CourseDot[]
  /** Empty path data where no course could be drawn. */
  readonly median: string
  readonly band80: string
  readonly band95: string
  /** Whether a band was wider than the picture. */
  readonly isCut: boolean
  /** The upright of the event, between the last year before it and its own. */
  readonly event: { readonly x: number; readonly label: CourseTick & { readonly anchor: 'start' | 'end' } }
  readonly years: readonly CourseTick[]
  readonly levels: readonly CourseTick[]
}
