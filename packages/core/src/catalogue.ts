import type { Indicator, IndicatorCode } from './indicator.ts'
import type { SeriesBreak } from './observation.ts'
import type { Place, PlaceId } from './place.ts'
import type { AnyTarget, Document, Strategy, StrategyCode, TargetSeries } from './target.ts'

/** Everything that is known before any value arrives: what is aimed at, what is measured, and where. */
export interface Catalogue {
  readonly documents: readonly Document[]
  readonly strategies: readonly Strategy[]
  readonly targets: readonly AnyTarget[]
  readonly targetSeries: readonly TargetSeries[]
  readonly indicators: readonly Indicator[]
  readonly places: readonly Place[]
  readonly placeChanges: readonly PlaceChange[]
  readonly breaks: readonly CatalogueBreak[]
  readonly indicatorTasks: readonly IndicatorTask[]
}

/** To which task or objective of a strategy an indicator belongs that none of its targets names, and why we say so. */
export interface IndicatorTask {
  readonly strategy: StrategyCode
  /** Number of the objective; null where it was looked for and belongs to none. */
  readonly objective: number | null
  readonly indicator: IndicatorCode
  /** The indicator of which it is a part (girls in primary schools, of girls in all schools): not evidence of its own. */
  readonly partOf: IndicatorCode | null
  /** In Vietnamese and in English. */
  readonly reason: string
  readonly reasonEn: string
}

/** One place became, or became part of, another. */
export interface PlaceChange {
  readonly from: PlaceId
  readonly to: PlaceId
  /** First day of the new place, ISO. */
  readonly on: string
  readonly kind: 'merged' | 'renamed'
}

/** A change of definition or border in the series of an indicator; at every place where `place` is null. */
export interface CatalogueBreak extends SeriesBreak {
  readonly indicator: IndicatorCode
  readonly place: PlaceId | null
}
