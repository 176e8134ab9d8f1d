import type { IndicatorCode, PlaceId } from '@moc/core'

/** Which of several series is used; the latest row wins, none is ever changed or deleted. */
export interface SeriesChoicesTable {
  /** 1, 2, 3, … in the order of choosing. */
  number: number
  indicator: IndicatorCode
  /** Null: at every place that has no choice of its own. */
  place: PlaceId | null
  series: string
  why: string
  by_whom: string | null
  /** ISO instant. */
  chosen_at: string
  revision: number
}
