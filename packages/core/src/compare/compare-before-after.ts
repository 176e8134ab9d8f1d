import type { ForecastScale } from '../forecast/forecast.ts'
import { orderPoints } from './check-points.ts'
import { chooseComparison, type ComparabilityBreak, type ComparedPoint, type PairWith } from './choose-comparison.ts'
import { refuseComparison, type Compared } from './comparison-refusal.ts'
import { concludeComparison, type ComparedResults, type Conclusion } from './conclude.ts'
import { compareWithForecast } from './forecast-based.ts'
import { testTrend } from './mann-kendall.ts'
import { newcombeDifference } from './newcombe.ts'
import { tryPlaceboDates } from './placebo.ts'
import { fitSegmented } from './segmented.ts'
import { senSlope } from './sen.ts'
import { compareTwoRates } from './two-rates.ts'

/** What is to be compared before and after an event. */
export interface BeforeAfterQuestion {
  readonly points: readonly ComparedPoint[]
  /** The year in which it happened. */
  readonly event: number
  readonly scale: ForecastScale
  readonly breaks?: readonly ComparabilityBreak[]
  readonly pairWith?: PairWith
}

/** Every comparison that the data allow, and what may and may not be concluded from them. */
export interface BeforeAfter extends ComparedResults {
  readonly conclusion: Conclusion
}

const mostPoints = 200

/**
 * Compares a series before and after an event in every way that its data allow, the weakest claim first, and says
 * what may and what may not be concluded. Values under another definition are left out with a word. A comparison
 * that is refused by its own test is null. Refuses points that are no numbers and years written twice. Never says
 * "effect".
 */
export function compareBeforeAfter(question: BeforeAfterQuestion): Compared<BeforeAfter> {
  const { points, event, scale, breaks = [], pairWith } = question
  if (!Number.isFinite(event)) return refuseComparison('not-a-number', 'event must be a year')
  const ordered = orderPoints(
    points.map(({ t }) => t),
    points.map(({ y }) => y),
    mostPoints,
  )
  if (!ordered.ok) return ordered
  const choice = chooseComparison(points, event, breaks, pairWith)
  const isOpen = new Map(choice.methods.map(({ method, whyNot }) => [method, whyNot === null]))
  const t = choice.points.map((point) => point.t)
  const y = choice.points.map((point) => point.y)
  const { pair } = choice
  const asked = { t, y, event, scale }
  const results: ComparedResults = {
    choice,
    newcombe:
      pair && isOpen.get('newcombe') ? resultOf(newcombeDifference(pair.after.x!, pair.after.n!, pair.before.x!, pair.before.n!)) : null,
    twoRates: pair && isOpen.get('two-rates') ? resultOf(compareTwoRates(dated(pair.before), dated(pair.after))) : null,
    forecast: isOpen.get('forecast') ? resultOf(compareWithForecast(asked)) : null,
    placebo: isOpen.get('forecast') ? resultOf(tryPlaceboDates(asked)) : null,
    trend: isOpen.get('trend') ? resultOf(testTrend(y, t)) : null,
    sen: isOpen.get('trend') ? resultOf(senSlope(t, y)) : null,
    segmented: isOpen.get('segmented') ? resultOf(fitSegmented(t, y, event)) : null,
  }
  return { ok: true, result: { ...results, conclusion: concludeComparison(results) } }
}

function resultOf<Result>(compared: Compared<Result>): Result | null {
  return compared.ok ? compared.result : null
}

function dated({ t, y }: ComparedPoint): { year: number; value: number } {
  return { year: t, value: y }
}
