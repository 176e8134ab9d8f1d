import type { Assessment, AssessmentGround, Baseline, Pace } from '../assessment.ts'
import { evidenceOf } from '../forecast/forecast.ts'
import type { Indicator } from '../indicator.ts'
import type { Observation, Series } from '../observation.ts'
import { timeOf, yearOf } from '../period.ts'
import type { PlaceId } from '../place.ts'
import type { Policy } from '../policy.ts'
import type { AnyTarget, Target } from '../target.ts'
import { askYear, type TargetFacts, type YearQuestion } from './ask-year.ts'
import { measureAttainment } from './attainment.ts'
import { findBaseline } from './baseline.ts'
import { classifyTarget, endOfTerm } from './classify-target.ts'
import { decideStatus } from './decide-status.ts'
import { forecastGoal } from './forecast-goal.ts'
import { isHeldIn } from './lapse.ts'
import { listMarks } from './list-marks.ts'
import { judgeMilestones } from './milestone-outcomes.ts'
import { measurePace } from './pace.ts'
import { isRunningSum, runningSums, sumBaseline } from './running-sum.ts'
import { seriesForRules } from './series-for-rules.ts'
import { distanceTo, wayTo, type TargetBound } from './target-bound.ts'
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
  const facts = gatherFacts(input, target, policy)
  const { points, standing, window, baseline, indicator, baseYear } = facts
  const question = askYear(facts, horizon, policy)
  const { goal, bound, judge, meets } = question
  const evidence = evidenceOf(window.length, policy)
  const { forecast, probability: chance } = forecastGoal(facts, question)
  const probability = evidence === 'none' ? null : chance
  const latest = standing.at(-1) ?? null
  // What is judged: the value of the horizon, and until it is known the latest.
  const value = judge.observation ?? latest
  const passed = hasPassed(question, latest, asOf)
  const pace = measurePace(isRunningSum(target) ? standing : window, bound, horizon, policy)
  const decision = decideStatus(
    {
      hasSeries: indicator !== null,
      hasGoal: goal !== null,
      points: points.length,
      recentPoints: window.length,
      horizonPassed: passed,
      metAtHorizon: !passed || judge.observation === null || goal === null ? null : meets(judge.observation),
      metByLatest: value !== null && meets(value),
      probability,
      paceAwayFromGoal: latest !== null && pointsAway(pace, latest.value, bound),
      worseThanBaseline: latest !== null && isWorse(latest.value, baseline, bound),
    },
    policy,
  )
  const status = decision.kind === 'assessed' ? decision.status : 'notAssessable'
  const end = endOfTerm(target) ?? horizon
  const atEnd = end === horizon ? question : askYear(facts, end, policy)
  const chanceAtEnd = () => (atEnd === question || evidence === 'none' ? probability : forecastGoal(facts, atEnd).probability)
  const ground: AssessmentGround = {
    target,
    place,
    horizon,
    asOf,
    policyVersion: policy.version,
    goal,
    indicator: indicator?.code ?? null,
    points,
    latest,
    baseline,
    milestones: judgeMilestones(target, standing, baseYear, indicator, asOf, policy),
    n: window.length,
    firstYear: window.length > 0 ? timeOf(window[0]!.period) : null,
    lastYear: window.length > 0 ? timeOf(window.at(-1)!.period) : null,
    pace,
    attainment:
      value === null
        ? { fromZero: null, fromBaseline: null, nearness: null }
        : measureAttainment(value.value, bound, target.direction, baseline),
    evidence,
    forecast,
    marks: listMarks(
      {
        indicator,
        goal,
        value,
        isOfHorizon: judge.observation !== null,
        evidence,
        keep: decision.kind === 'assessed' && decision.keep,
        isNationalTargetElsewhere: input.isNationalTargetElsewhere,
        asOf,
      },
      policy,
    ),
    forRules: seriesForRules({
      target,
      points,
      breaks: input.series?.breaks ?? [],
      goal,
      bound,
      baseline,
      horizon,
      scale: indicator?.scale ?? 'signed',
      isHeld: isHeldIn(target, baseYear, horizon),
    }),
    classes: classifyTarget(standing, atEnd, chanceAtEnd, status),
  }
  if (decision.kind === 'notAssessable') return { ...ground, kind: 'notAssessable', status: 'notAssessable', reason: decision.reason }
  return {
    ...ground,
    kind: 'assessed',
    status: decision.status,
    probability: passed ? null : probability,
    decidedBy: judge.observation ?? (decision.status === 'met' ? latest : null),
  }
}

function gatherFacts({ asOf, baseYear, indicator, series }: AssessInput, target: Target, policy: Policy): TargetFacts {
  // Values whose period had begun by the day.
  const points = indicator === null ? [] : (series?.points ?? []).filter((point) => point.period.from <= asOf)
  const isSum = isRunningSum(target)
  return {
    target,
    baseYear,
    indicator,
    points,
    standing: isSum ? runningSums(points, baseYear) : points,
    window: forecastWindow({ points, breaks: series?.breaks ?? [] }, policy),
    baseline: isSum ? sumBaseline(baseYear) : findBaseline(points, baseYear, target, policy),
  }
}

/** Whether a year lies behind the day, or what it is judged by is missing where later values are known. */
function hasPassed({ year, judge }: YearQuestion, latest: Observation | null, asOf: string): boolean {
  const isSkipped = judge.observation === null && latest !== null && judge.time <= timeOf(latest.period)
  return yearOf(asOf) > year || isSkipped
}

function pointsAway({ soFar }: Pace, latest: number, bound: TargetBound | null): boolean {
  if (soFar === null || bound === null) return false
  return soFar * wayTo(latest, bound) < 0
}

function isWorse(latest: number, baseline: Baseline | null, bound: TargetBound | null): boolean {
  if (baseline === null || bound === null) return false
  if (wayTo(baseline.value, bound) === 0) return wayTo(latest, bound) !== 0
  return Math.abs(distanceTo(latest, bound)) > Math.abs(distanceTo(baseline.value, bound))
}
