import {
  forecastScaleOf,
  forecastSeries,
  medianOfSorted,
  periodKey,
  timeOf,
  type ForecastScale,
  type Indicator,
  type RowIssue,
} from '@moc/core'
import * as say from './messages.ts'
import { reviewPolicy } from './review-policy.ts'
import { at, nameOf, type KnownPoint, type ReviewedRow } from './reviewed-row.ts'

/**
 * Holds a value against the stored values of its own series, given in order of time: the newest against the forecaster's
 * 95% band, one between others against their median. Nothing is said of what has too few values beside it, and of a yes
 * or no.
 */
export function reviewValue(row: ReviewedRow, stored: readonly KnownPoint[], indicator: Indicator | undefined): RowIssue | null {
  const scale = indicator === undefined ? null : forecastScaleOf[indicator.scale]
  if (!indicator || scale === null) return null
  const { period } = row.observation
  const [key, time] = [periodKey(period), timeOf(period)]
  const others = stored.filter((point) => point.period.kind === period.kind && point.key !== key)
  const isNewest = others.every((point) => point.time < time)
  const said = isNewest ? reviewBand(row, others, scale, indicator.family) : reviewOutlier(row, others)
  return said && at(row, said)
}

function reviewBand(
  row: ReviewedRow,
  earlier: readonly KnownPoint[],
  scale: ForecastScale,
  family: Indicator['family'],
): say.Message | null {
  const last = earlier.at(-1)
  const once = [...new Map(earlier.map(({ time, value }) => [time, value])).entries()]
  if (!last || once.length < reviewPolicy.bandFrom) return null
  const answer = forecastSeries({
    t: once.map(([time]) => time),
    y: once.map(([, value]) => value),
    scale,
    h: [timeOf(row.observation.period) - last.time],
    family,
  })
  if (!answer.ok) return null
  const [low, high] = [answer.forecast.lo95[0], answer.forecast.hi95[0]]
  const { value } = row.observation
  return low !== undefined && high !== undefined && (value < low || value > high) ? say.outsideBand(nameOf(row), value, low, high) : null
}

function reviewOutlier(row: ReviewedRow, others: readonly KnownPoint[]): say.Message | null {
  if (others.length < reviewPolicy.outlierFrom) return null
  const values = others.map((point) => point.value)
  const middle = medianOf(values)
  const spread = medianOf(values.map((value) => Math.abs(value - middle)))
  const { value } = row.observation
  return spread > 0 && Math.abs(value - middle) > reviewPolicy.outlierTimes * spread ? say.outlier(nameOf(row), value, middle) : null
}

function medianOf(values: readonly number[]): number {
  return medianOfSorted(values.toSorted((a, b) => a - b))
}
