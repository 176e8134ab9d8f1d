import {
  describePoint,
  type Indicator,
  type IndicatorCode,
  type Place,
  type PointRow,
  type Series,
  type SeriesBreak,
  type SeriesRole,
  type TargetSeries,
} from '@moc/core'
import type { CatalogueIndex } from './catalogue-index.ts'
import { pickSeries } from './list-series-at.ts'

/** One series that speaks of the same thing as the page: its own, those beside it, those that only explain. */
export interface PageSeries {
  readonly indicator: string
  readonly nameVi: string
  readonly nameEn: string
  readonly unitVi: string
  readonly unitEn: string
  readonly series: string
  /** The page's own series is `chosen`; a parallel series of the same indicator is `same-indicator`. */
  readonly role: SeriesRole | 'same-indicator'
  readonly modelled: boolean
  readonly agencyVi: string | null
  readonly noteVi: string | null
  readonly noteEn: string | null
  readonly points: readonly PointRow[]
  readonly breaks: readonly SeriesBreak[]
}

/**
 * Lists the series of an indicator's page at one place: its own first, then its parallel series, then those of
 * the same targets. Series are laid side by side, never joined; one without values at the place is left out.
 */
export function listPageSeries(
  index: CatalogueIndex,
  indicator: Indicator,
  place: Place,
  seriesAt: ReadonlyMap<IndicatorCode, readonly Series[]>,
): PageSeries[] {
  const own = seriesAt.get(indicator.code) ?? []
  const main = pickSeries(own)
  const ownNote = index.catalogue.targetSeries.find((each) => each.indicator === indicator.code && holdsAt(each, place)) ?? null
  const beside = listRelated(index, indicator.code, place).flatMap((related) => {
    const other = index.indicators.get(related.indicator)
    const series = pickSeries(seriesAt.get(related.indicator))
    return other && series ? [describeSeries(other, series, related.role === 'context' ? 'context' : 'alternative', related)] : []
  })
  return [
    ...(main ? [describeSeries(indicator, main, 'chosen', ownNote)] : []),
    ...own.filter((series) => series !== main).map((series) => describeSeries(indicator, series, 'same-indicator', null)),
    ...beside,
  ]
}

/** Series of the targets that the indicator stands for or beside, each once, chosen ones first. */
function listRelated(index: CatalogueIndex, code: IndicatorCode, place: Place): TargetSeries[] {
  const targets = new Set(index.catalogue.targetSeries.filter((each) => each.indicator === code).map(({ target }) => target))
  const ranks: readonly SeriesRole[] = ['chosen', 'alternative', 'context']
  const related = [...targets]
    .flatMap((target) => index.targetSeries.get(target) ?? [])
    .filter((each) => each.indicator !== code && holdsAt(each, place))
  const sorted = related.toSorted((a, b) => ranks.indexOf(a.role) - ranks.indexOf(b.role))
  return [...new Map(sorted.toReversed().map((each) => [each.indicator, each])).values()].toReversed()
}

function holdsAt(series: TargetSeries, place: Place): boolean {
  return series.level === place.level || series.level === 'nation'
}

function describeSeries(indicator: Indicator, series: Series, role: PageSeries['role'], notes: TargetSeries | null): PageSeries {
  const { code, nameVi, nameEn, unitVi, unitEn, modelled, agencyVi } = indicator
  return {
    indicator: code,
    nameVi,
    nameEn,
    unitVi,
    unitEn,
    series: series.series,
    role,
    modelled,
    agencyVi,
    noteVi: notes?.note ?? null,
    noteEn: notes?.noteEn ?? null,
    points: series.points.map((point) => describePoint(point, modelled)),
    breaks: series.breaks,
  }
}
