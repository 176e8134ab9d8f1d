import { studentQuantile } from '../forecast/student-t.ts'
import { comparisonPolicy } from '../policy.ts'
import type { ComparisonChoice } from './choose-comparison.ts'
import type { ForecastComparison } from './forecast-based.ts'
import type { TrendTest } from './mann-kendall.ts'
import type { ShareDifference } from './newcombe.ts'
import type { PlaceboTest } from './placebo.ts'
import type { SegmentedLine } from './segmented.ts'
import type { SenSlope } from './sen.ts'
import { smallestTrendP } from './smallest-p.ts'
import type { RateChange } from './two-rates.ts'

/** What may be said. */
export const maySay = [
  'nothing-to-compare',
  'share-rose',
  'share-fell',
  'share-change-unclear',
  'rate-rose',
  'rate-fell',
  'rate-unchanged',
  'above-forecast',
  'below-forecast',
  'within-forecast',
  'trend-rises',
  'trend-falls',
  'trend-unclear',
  'level-rose',
  'level-fell',
  'level-unclear',
  'slope-rose',
  'slope-fell',
  'slope-unclear',
] as const

/** What may not be said, or only with this word beside it. */
export const mayNotSay = [
  'no-cause',
  'census-not-sample',
  'no-test-of-rates',
  'few-points-before',
  'significance-impossible',
  'several-years-looked-at',
  'placebo-as-large',
  'placebo-cannot-decide',
  'residuals-hang-together',
  'level-change-not-robust',
  'other-definition-left-out',
  'event-year-on-neither-side',
] as const

/** One finding: its code, and the numbers that its sentence needs. Words are made elsewhere. */
export interface Finding<Code extends string> {
  readonly code: Code
  readonly facts: Readonly<Record<string, number | string>>
}
export type MaySay = Finding<(typeof maySay)[number]>
export type MayNotSay = Finding<(typeof mayNotSay)[number]>

/** What may and what may not be concluded; the first of `may` is the sentence to lead with. */
export interface Conclusion {
  readonly may: readonly MaySay[]
  readonly mayNot: readonly MayNotSay[]
}

/** Everything that was compared; null where it could not be. */
export interface ComparedResults {
  readonly choice: ComparisonChoice
  readonly newcombe: ShareDifference | null
  readonly twoRates: RateChange | null
  readonly forecast: ForecastComparison | null
  readonly placebo: PlaceboTest | null
  readonly trend: TrendTest | null
  readonly sen: SenSlope | null
  readonly segmented: SegmentedLine | null
}

const { significance } = comparisonPolicy

/**
 * What may and may not be concluded from a comparison, as codes with facts. "No cause" is always there: without
 * comparable units that the event did not reach, nothing here is an effect. Never turns a p-value into words, and
 * never hides that significance was impossible from the start.
 */
export function concludeComparison(results: ComparedResults): Conclusion {
  const { choice, forecast, newcombe, twoRates, trend, sen, segmented } = results
  if (choice.main === null)
    return { may: [finding('nothing-to-compare', { before: choice.before, after: choice.after })], mayNot: exclusions(choice) }
  const may = [
    ...(forecast ? [aboutForecast(forecast)] : []),
    ...(newcombe ? [aboutShares(newcombe, choice)] : []),
    ...(twoRates ? [aboutRates(twoRates)] : []),
    ...(trend ? [aboutTrend(trend, sen)] : []),
    ...(segmented ? aboutSegments(segmented) : []),
  ]
  return { may, mayNot: [finding('no-cause', {}), ...limits(results), ...exclusions(choice)] }
}

function finding<Code extends string>(code: Code, facts: Finding<Code>['facts']): Finding<Code> {
  return { code, facts }
}

/** The last year decides, so that no year can be picked for what it shows. */
function aboutForecast({ years, before }: ForecastComparison): MaySay {
  const { year, observed, forecast, difference, lo95, hi95, tailProbability } = years.at(-1)!
  const code = observed > hi95 ? 'above-forecast' : observed < lo95 ? 'below-forecast' : 'within-forecast'
  return finding(code, { year, observed, forecast, difference, lo95, hi95, tailProbability, pointsBefore: before })
}

function aboutShares({ diff, lo, hi }: ShareDifference, { pair }: ComparisonChoice): MaySay {
  const code = lo > 0 ? 'share-rose' : hi < 0 ? 'share-fell' : 'share-change-unclear'
  return finding(code, { diff, lo, hi, level: comparisonPolicy.level, from: pair!.before.t, to: pair!.after.t })
}

function aboutRates({ change, changePerYear, years }: RateChange): MaySay {
  const code = change > 0 ? 'rate-rose' : change < 0 ? 'rate-fell' : 'rate-unchanged'
  return finding(code, { change, changePerYear, years })
}

function aboutTrend({ p, s, n, method }: TrendTest, sen: SenSlope | null): MaySay {
  const code = p >= significance ? 'trend-unclear' : s > 0 ? 'trend-rises' : 'trend-falls'
  return finding(code, { p, n, method, ...(sen === null ? {} : { slope: sen.slope }) })
}

/**
 * Newey-West's errors and, as in Stata's `newey`, Student's t with n − 4 degrees of freedom: a change is clear where
 * its interval leaves out zero. With the twelve points that are the fewest shown, t is 2.31 where the normal has 1.96.
 */
function aboutSegments(line: SegmentedLine): MaySay[] {
  const t = studentQuantile((1 + comparisonPolicy.level) / 2, line.before + line.after - 4)
  const clear = (value: number, se: number) => Math.abs(value) > t * se
  const level = clear(line.levelChange, line.neweyWest.levelChange) ? (line.levelChange > 0 ? 'level-rose' : 'level-fell') : 'level-unclear'
  const slope = clear(line.trendChange, line.neweyWest.trendChange) ? (line.trendChange > 0 ? 'slope-rose' : 'slope-fell') : 'slope-unclear'
  return [
    finding(level, { levelChange: line.levelChange, se: line.neweyWest.levelChange }),
    finding(slope, { trendChange: line.trendChange, se: line.neweyWest.trendChange, postTrend: line.postTrend.value }),
  ]
}

function limits({ newcombe, twoRates, forecast, placebo, trend, segmented }: ComparedResults): MayNotSay[] {
  const all: (MayNotSay | false)[] = [
    newcombe !== null && finding('census-not-sample', {}),
    twoRates !== null && finding('no-test-of-rates', {}),
    forecast !== null && forecast.before <= comparisonPolicy.fewBefore && finding('few-points-before', { points: forecast.before }),
    forecast !== null && forecast.years.length > 1 && finding('several-years-looked-at', outsideOf(forecast)),
    placebo !== null && placebo.asLarge > 0 && finding('placebo-as-large', { asLarge: placebo.asLarge, placebos: placebo.placebos.length }),
    placebo !== null &&
      placebo.smallestP > significance &&
      finding('placebo-cannot-decide', { placebos: placebo.placebos.length, smallestP: placebo.smallestP }),
    trend !== null &&
      smallestTrendP(trend.n) > significance &&
      finding('significance-impossible', { n: trend.n, smallestP: smallestTrendP(trend.n) }),
    segmented !== null && hangsTogether(segmented) && finding('residuals-hang-together', { durbinWatson: segmented.durbinWatson! }),
    segmented !== null && isSensitive(segmented) && finding('level-change-not-robust', sensitivityOf(segmented)),
  ]
  return all.filter((each) => each !== false)
}

function outsideOf({ years }: ForecastComparison): Record<string, number> {
  const outside = years.filter(({ observed, lo95, hi95 }) => observed < lo95 || observed > hi95).length
  return { years: years.length, outside, expected: years.length * significance }
}

function hangsTogether({ durbinWatson }: SegmentedLine): boolean {
  return durbinWatson !== null && (durbinWatson < comparisonPolicy.durbinWatsonLow || durbinWatson > comparisonPolicy.durbinWatsonHigh)
}

/** Another sign, or less than half of it, once residuals may follow each other. */
function isSensitive({ levelChange, praisWinsten }: SegmentedLine): boolean {
  return praisWinsten !== null && levelChange !== 0 && praisWinsten.terms.levelChange / levelChange < comparisonPolicy.sensitiveBelow
}

function sensitivityOf({ levelChange, praisWinsten }: SegmentedLine): Record<string, number> {
  return { levelChange, underPraisWinsten: praisWinsten!.terms.levelChange, rho: praisWinsten!.rho }
}

function breakFacts(excluded: ComparisonChoice['excluded']): MayNotSay['facts'] {
  const { year, why, whyEn } = excluded[0]!.parted
  return { points: excluded.length, year, why, ...(whyEn ? { whyEn } : {}) }
}

function exclusions({ excluded, hasEventYear }: ComparisonChoice): MayNotSay[] {
  return [
    ...(excluded.length > 0 ? [finding('other-definition-left-out', breakFacts(excluded))] : []),
    ...(hasEventYear ? [finding('event-year-on-neither-side', {} as const)] : []),
  ]
}
