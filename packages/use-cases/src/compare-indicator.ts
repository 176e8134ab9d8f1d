import {
  compareBeforeAfter,
  describePoint,
  forecastScaleOf,
  judgeChange,
  timeOf,
  wilsonInterval,
  type BeforeAfter,
  type ChangeJudgement,
  type ComparedPoint,
  type Indicator,
  type Observation,
  type PointRow,
  type Series,
  type ShareInterval,
} from '@moc/core'

/** The years that are looked at: before the event, and from the event's own year on. */
export interface ComparisonWindow {
  readonly beforeFrom: number
  readonly beforeTo: number
  readonly afterFrom: number
  readonly afterTo: number
}

/** One series before and after an event: its values, every comparison that they allow, and how sure the change is. */
export interface IndicatorComparison extends ChangeJudgement, Omit<BeforeAfter, 'choice'> {
  readonly choice: Omit<BeforeAfter['choice'], 'points' | 'pair'>
  /** Every value in the window, in order of time; those that may not be compared are named in `choice.excluded`. */
  readonly points: readonly PointRow[]
  /** The two values that are compared. */
  readonly before: PointRow | null
  readonly after: PointRow | null
  /** Wilson's intervals of the two, as fractions; null where counts are not known. */
  readonly wilsonBefore: ShareInterval | null
  readonly wilsonAfter: ShareInterval | null
}

/** Values of which the one who brought them says that they look like errors of their source. */
const doubted = /^SUSPECT\b/

/**
 * Compares the values of a series in the window before and after a year: the last one before with the last one after,
 * and everything that the values between allow. Null where the window holds no value on one of the sides, or the
 * values are no numbers to compare. Of several values in one year the last is taken.
 */
export function compareIndicator(indicator: Indicator, series: Series, year: number, window: ComparisonWindow): IndicatorComparison | null {
  const scale = forecastScaleOf[indicator.scale]
  const points = lastOfEachYear(series.points).filter(
    (point) => timeOf(point.period) >= window.beforeFrom && timeOf(point.period) <= window.afterTo,
  )
  const sides = new Set(points.map((point) => timeOf(point.period) < year))
  if (scale === null || sides.size < 2) return null
  const byTime = new Map(points.map((point) => [timeOf(point.period), point]))
  const compared = compareBeforeAfter({
    points: points.map((point) => asCompared(indicator, point)),
    event: year,
    scale,
    breaks: series.breaks,
    pairWith: 'last-after',
  })
  if (!compared.ok) return null
  const { choice, ...results } = compared.result
  const { pair, points: used, ...rest } = choice
  const isDoubtful = ({ t }: ComparedPoint) => doubted.test(byTime.get(t)?.note ?? '')
  const describe = (point: ComparedPoint | undefined) => (point ? describePoint(byTime.get(point.t)!, indicator.modelled) : null)
  return {
    ...results,
    ...judgeChange(compared.result, year, isDoubtful),
    choice: rest,
    points: points.map((point) => describePoint(point, indicator.modelled)),
    before: describe(pair?.before ?? used.findLast(({ t }) => t < year)),
    after: describe(pair?.after),
    wilsonBefore: results.newcombe && pair ? intervalOf(pair.before) : null,
    wilsonAfter: results.newcombe && pair ? intervalOf(pair.after) : null,
  }
}

/** Counts are counts of things only for shares: a ratio of two groups is not one part of another. */
function asCompared({ scale }: Indicator, { period, value, numerator, denominator }: Observation): ComparedPoint {
  const t = timeOf(period)
  return scale === 'share' && numerator !== null && denominator !== null ? { t, y: value, x: numerator, n: denominator } : { t, y: value }
}

function intervalOf({ x, n }: ComparedPoint): ShareInterval | null {
  const found = wilsonInterval(x ?? NaN, n ?? NaN)
  return found.ok ? found.result : null
}

function lastOfEachYear(points: readonly Observation[]): Observation[] {
  return [...new Map(points.map((point) => [timeOf(point.period), point])).values()]
}
