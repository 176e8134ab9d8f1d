import type { Assessment, AssessmentGround, Baseline, Mark, Pace } from '../assessment.ts'
import { evidenceOf } from '../forecast/forecast.ts'
import type { Indicator } from '../indicator.ts'
import type { Observation, Series } from '../observation.ts'
import { timeOf, yearOf } from '../period.ts'
import type { PlaceId } from '../place.ts'
import type { Policy } from '../policy.ts'
import type { AnyTarget, Target } from '../target.ts'
import { measureAttainment } from './attainment.ts'
import { findBaseline } from './baseline.ts'
import { classifyTarget } from './classify-target.ts'
import { decideStatus } from './decide-status.ts'
import { forecastGoal } from './forecast-goal.ts'
import { goalAt } from './goal-at.ts'
import { meetsGoal } from './meets-goal.ts'
import { chanceOfSum, isRunningSum, runningSums, sumBaseline } from './running-sum.ts'
import { findLapse, isMaintained, judgeMilestones, maintainedFrom } from './milestone-outcomes.ts'
import { measurePace } from './pace.ts'
import { seriesForRules } from './series-for-rules.ts'
import { boundOf, distanceTo, type TargetBound } from './target-bound.ts'
import { observationFor } from './terms.ts'
import { forecastWindow } from './window.ts'

/** What is judged: one version of one target part, at one place, for one horizon year. */
export interface AssessInput {
  readonly target: AnyTarget
  /** The year whose value is the baseline: the strategy's. */
  readonly baseYear: number
  readonly place: PlaceId
  /** True where a national target is laid over a smaller place. */
  readonly isNationalTargetElsewhere: boolean
  /** The indicator that stands for the target at this level of places; null where none does. */
  readonly indicator: Indicator | null
  /** Its values at the place, from one series; null where there are none. */
  readonly series: Series | null
  readonly horizon: number
  /** ISO date: which years have passed, and which values may be known. */
  readonly asOf: string
}

/**
 * Judges a target by the rulings of docs/adr/0006-how-a-target-is-judged.md. Gives a status with everything it
 * rests on, or a reason why it cannot be judged; never a default direction, never a status from nothing.
 * Pure: the day is passed in.
 */
export function assess(input: AssessInput, policy: Policy): Assessment {
  const { target, place, horizon, asOf } = input
  if (target.slot) return { kind: 'slot', status: 'notAssessable', reason: 'slot', target, place, horizon, asOf }
  const points = input.indicator === null ? [] : knownBy(asOf, input.series?.points ?? [])
  const isSum = isRunningSum(target)
  // What is compared with the goal: the values themselves, or, for a count over a term, their sums so far.
  const standing = isSum ? runningSums(points, input.baseYear) : points
  const latest = standing.at(-1) ?? null
  const baseline = isSum ? sumBaseline(input.baseYear) : findBaseline(points, input.baseYear, target, policy)
  const goal = goalAt(target, horizon, baseline)
  const bound = goal === null || input.indicator === null ? null : boundOf(goal, target.direction, input.indicator.scale, policy)
  const window = forecastWindow({ points, breaks: input.series?.breaks ?? [] }, policy)
  const { forecast, probability: chance } =
    input.indicator === null || isSum
      ? { forecast: null, probability: isSum ? chanceOfSum(window, standing, bound, input.baseYear, horizon) : null }
      : forecastGoal(window, input.indicator, goal, bound, horizon)
  const pace = measurePace(isSum ? standing : window, bound, horizon, policy)
  const lapse = goal === null ? null : lapseOf(target, goal.value, bound, points)
  const evidence = evidenceOf(window.length)
  const probability = evidence === 'none' ? null : lapse !== null ? 0 : chance
  const meets = (point: Observation) => goal !== null && lapse === null && meetsGoal(point, goal.value, bound)
  const decidedBy = decidingPoint(input, target, standing)
  const decision = decideStatus(
    {
      hasSeries: input.indicator !== null,
      hasGoal: goal !== null,
      points: points.length,
      recentPoints: window.length,
      horizonPassed: hasPassed(horizon, asOf),
      metAtHorizon: decidedBy === null || goal === null ? null : meets(decidedBy),
      metByLatest: latest !== null && meets(latest),
      probability,
      paceAwayFromGoal: latest !== null && pointsAway(pace, latest.value, bound),
      worseThanBaseline: latest !== null && isWorse(latest.value, baseline, bound),
    },
    policy,
  )
  const ground: AssessmentGround = {
    target,
    place,
    horizon,
    asOf,
    policyVersion: policy.version,
    goal,
    indicator: input.indicator?.code ?? null,
    points,
    latest,
    baseline,
    milestones: judgeMilestones(target, standing, input.indicator, asOf, policy),
    n: window.length,
    firstYear: window.length > 0 ? timeOf(window[0]!.period) : null,
    lastYear: window.length > 0 ? timeOf(window.at(-1)!.period) : null,
    pace,
    attainment:
      latest === null ? { fromZero: null, fromBaseline: null } : measureAttainment(latest.value, bound, target.direction, baseline),
    evidence,
    forecast,
    marks: marksOf(input, goal, latest, evidence, decision.kind === 'assessed' && decision.keep, policy),
    forRules: seriesForRules({
      target,
      points,
      breaks: input.series?.breaks ?? [],
      goal,
      bound,
      baseline,
      horizon,
      scale: input.indicator?.scale ?? 'signed',
    }),
    classes: classifyTarget({
      target,
      points: standing,
      goal,
      bound,
      horizon,
      meets,
      probability,
      status: decision.kind === 'assessed' ? decision.status : 'notAssessable',
    }),
  }
  if (decision.kind === 'notAssessable') return { ...ground, kind: 'notAssessable', status: 'notAssessable', reason: decision.reason }
  const isPast = decidedBy !== null
  return {
    ...ground,
    kind: 'assessed',
    status: decision.status,
    probability: isPast ? null : probability,
    decidedBy: isPast ? decidedBy : decision.status === 'met' ? latest : null,
  }
}

/** Values whose period had begun by the day. */
function knownBy(asOf: string, points: readonly Observation[]): readonly Observation[] {
  return points.filter((point) => point.period.from <= asOf)
}

function hasPassed(horizon: number, asOf: string): boolean {
  return yearOf(asOf) > horizon
}

/** The value of the horizon itself, once its year has passed. */
function decidingPoint({ horizon, asOf, indicator }: AssessInput, target: Target, points: readonly Observation[]): Observation | null {
  if (indicator === null || !hasPassed(horizon, asOf)) return null
  const milestone = target.milestones.find(({ year }) => year === horizon)
  return observationFor(points, horizon, indicator.rhythm === 'term', milestone?.period ?? null)
}

/** The year in which a value that is to be held was not; a lapse cannot be made good. */
function lapseOf(
  target: Target,
  value: Parameters<typeof meetsGoal>[1],
  bound: TargetBound | null,
  points: readonly Observation[],
): number | null {
  const milestone = target.milestones.find((each) => isMaintained(each, target))
  if (milestone === undefined) return null
  return findLapse(points, maintainedFrom(target, milestone), Infinity, (point) => meetsGoal(point, value, bound))
}

function pointsAway({ soFar }: Pace, latest: number, bound: TargetBound | null): boolean {
  if (soFar === null || bound === null) return false
  return soFar * distanceTo(latest, bound) < 0
}

function isWorse(latest: number, baseline: Baseline | null, bound: TargetBound | null): boolean {
  if (baseline === null || bound === null) return false
  return Math.abs(distanceTo(latest, bound)) > Math.abs(distanceTo(baseline.value, bound))
}

function marksOf(
  { indicator, asOf, isNationalTargetElsewhere }: AssessInput,
  goal: AssessmentGround['goal'],
  latest: Observation | null,
  evidence: AssessmentGround['evidence'],
  keep: boolean,
  policy: Policy,
): Mark[] {
  const candidates: [Mark, boolean][] = [
    ['keep', keep],
    ['few-data', latest !== null && evidence === 'few'],
    ['modelled', latest !== null && (indicator?.modelled ?? false)],
    ['preliminary', latest !== null && (latest.status === 'preliminary' || latest.status === 'estimate')],
    ['unverified-data', latest?.verification === 'unverified'],
    ['unverified-target', goal?.verification === 'unverified'],
    ['from-path', goal?.fromPath ?? false],
    ['old-data', latest !== null && yearOf(asOf) - yearOf(latest.period.to) >= policy.oldDataYears],
    ['national-target', isNationalTargetElsewhere],
  ]
  return candidates.flatMap(([mark, holds]) => (holds ? [mark] : []))
}
