import type { Evidence } from '../assessment.ts'
import { forecastScales } from '../forecast/forecast.ts'
import { comparisonPolicy } from '../policy.ts'
import { refuseComparison, type Compared, type ComparisonRefusal } from './comparison-refusal.ts'
import { compareWithForecast, type ForecastedYear } from './forecast-based.ts'
import { testTrend, type TrendTest } from './mann-kendall.ts'
import { newcombeDifference, type ShareDifference } from './newcombe.ts'
import { isComparisonRefusal as isRefusal, readAll, readOr, readValues, readYears, type ComparisonFields } from './read-comparison-input.ts'
import { fitSegmented, type SegmentedLine } from './segmented.ts'
import { senSlope, type SenSlope } from './sen.ts'
import { wilsonInterval, type ShareInterval } from './wilson.ts'

/** The tests that `moc compare` names. */
export const comparisonTests = ['wilson', 'newcombe', 'mann-kendall', 'sen', 'its', 'forecast'] as const
export type ComparisonTest = (typeof comparisonTests)[number]

export type SegmentedAnswer = Pick<
  SegmentedLine,
  'level' | 'trend' | 'levelChange' | 'trendChange' | 'se' | 'neweyWest' | 'durbinWatson' | 'praisWinsten'
>
export type ForecastComparisonAnswer = { readonly years: readonly ForecastedYear[]; readonly evidence: Evidence }
export type ComparisonAnswer =
  | ShareInterval
  | ShareDifference
  | Omit<TrendTest, 'n'>
  | SenSlope
  | SegmentedAnswer
  | ForecastComparisonAnswer

export type TestAnswer = { readonly ok: true; readonly answer: ComparisonAnswer } | ComparisonRefusal

/**
 * Runs one test from input as JSON gives it, in the shapes of `moc compare`: fields beside `test`. Everything a
 * caller may get wrong is a named refusal. Never throws, never answers NaN or Infinity.
 */
export function compareByTest(request: unknown): TestAnswer {
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return refuseComparison('input-unreadable', 'a comparison is an object with the field "test"')
  const input = request as ComparisonFields
  const test = comparisonTests.find((name) => name === input['test'])
  if (test === undefined) return refuseComparison('test-unknown', `test must be one of ${comparisonTests.join(', ')}`)
  return tests[test](input)
}

const tests: Readonly<Record<ComparisonTest, (input: ComparisonFields) => TestAnswer>> = {
  wilson: (input) => {
    const read = readAll(input, ['x', 'n'])
    const level = readOr(input, 'level', comparisonPolicy.level)
    if (isRefusal(read)) return read
    return isRefusal(level) ? level : answer(wilsonInterval(read.x, read.n, level), (result) => result)
  },
  newcombe: (input) => {
    const read = readAll(input, ['x1', 'n1', 'x2', 'n2'])
    const level = readOr(input, 'level', comparisonPolicy.level)
    if (isRefusal(read)) return read
    return isRefusal(level) ? level : answer(newcombeDifference(read.x1, read.n1, read.x2, read.n2, level), (result) => result)
  },
  'mann-kendall': (input) => {
    const y = readValues(input, 'y')
    if (isRefusal(y)) return y
    const t = input['t'] === undefined || input['t'] === null ? undefined : readYears(input, 't')
    if (isRefusal(t)) return t
    return answer(testTrend(y, t), ({ s, z, p, method }) => ({ s, z, p, method }))
  },
  sen: (input) => {
    const read = readSeries(input)
    const level = readOr(input, 'level', comparisonPolicy.level)
    if (isRefusal(read)) return read
    return isRefusal(level) ? level : answer(senSlope(read.t, read.y, level), (result) => result)
  },
  its: (input) => {
    const read = readSeries(input)
    const at = readAll(input, ['event'])
    const lag = readOr(input, 'lag', 1)
    if (isRefusal(read)) return read
    if (isRefusal(at)) return at
    return isRefusal(lag) ? lag : answer(fitSegmented(read.t, read.y, at.event, lag), segmentedAnswer)
  },
  forecast: (input) => {
    const read = readSeries(input)
    const at = readAll(input, ['event'])
    const scale = forecastScales.find((name) => name === input['scale'])
    if (isRefusal(read)) return read
    if (isRefusal(at)) return at
    if (scale === undefined) return refuseComparison('scale-unknown', `scale must be one of ${forecastScales.join(', ')}`)
    return answer(compareWithForecast({ ...read, event: at.event, scale }), ({ years, evidence }) => ({ years, evidence }))
  },
}

function answer<Result>(compared: Compared<Result>, shape: (result: Result) => ComparisonAnswer): TestAnswer {
  return compared.ok ? { ok: true, answer: shape(compared.result) } : compared
}

function segmentedAnswer({
  level,
  trend,
  levelChange,
  trendChange,
  se,
  neweyWest,
  durbinWatson,
  praisWinsten,
}: SegmentedLine): SegmentedAnswer {
  return { level, trend, levelChange, trendChange, se, neweyWest, durbinWatson, praisWinsten }
}

function readSeries(
  input: ComparisonFields,
): { readonly t: readonly number[]; readonly y: readonly (number | null)[] } | ComparisonRefusal {
  const t = readYears(input, 't')
  if (isRefusal(t)) return t
  const y = readValues(input, 'y')
  return isRefusal(y) ? y : { t, y }
}
