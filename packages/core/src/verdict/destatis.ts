import type { RuleSource } from './rule-source.ts'
import { areUsable } from './usable-number.ts'
import { notANumber, refuseVerdict, type Judged, type VerdictRefusal } from './verdict-refusal.ts'

/** The weather symbols of the German Sustainable Development Strategy, from best to worst. */
export const destatisStatuses = ['sun', 'sun_cloud', 'cloud', 'thunderstorm'] as const
export type DestatisStatus = (typeof destatisStatuses)[number]

export interface DestatisInput {
  /** Years in increasing order, and their values. */
  readonly t: readonly number[]
  readonly y: readonly number[]
  /** Nothing later than this year is used; the last year where it is left out. */
  readonly year?: number
  readonly direction: 1 | -1
  /** Null: only the direction is set. */
  readonly target: number | null
  readonly targetYear?: number
  /** A value that is to be held every year, not reached in one. */
  readonly everyYear?: boolean
}

export interface DestatisVerdict {
  readonly status: DestatisStatus
  /** Which of the rules was used: the projection, that of a target met or to be held every year, or that of a direction alone. */
  readonly basis: 'projection' | 'held' | 'direction'
  readonly met: boolean
  /** Mean change a year over the last five years, in the series' unit, from this point to the last. */
  readonly meanChange: number
  readonly baseYear: number
  readonly baseValue: number
  readonly lastYear: number
  readonly lastValue: number
  /** The last change; the verdict of a direction alone asks for it. */
  readonly lastChange: number
  /** The value that the mean change gives in the target year, and the missing part of the remaining gap (below 0: more than enough). */
  readonly projected: number | null
  readonly missing: number | null
}

/** A gap of less than the first part stays sun, of at most the second sun with cloud. Read: dns-indicators@ba7be89 _pages/en/status.md. */
export const destatisMissing = { sun: 0.05, sunCloud: 0.2 } as const
/** The mean change spans five years, from at most six points; fewer than four values are not judged. Read, same place. */
export const destatisSpan = { years: 5, points: 6, atLeast: 4 } as const
/** The missing part is rounded to this many decimals, so that 5% exactly is 5% also where decimals are added up. */
export const destatisDecimals = 12

export const destatisSource: RuleSource = {
  rule: 'destatis',
  name: 'Destatis, indicators of the German Sustainable Development Strategy: weather symbols',
  source: 'DnsTestEnvironment/dns-indicators@ba7be89 _pages/en/status.md',
  formula: 'read',
  thresholds: 'read',
  thresholdsVerified: true,
  caveats: [
    'the page speaks of the last six points and of five years: where the value of five years before exists it is the start, else the oldest of the last six points',
    'a target year that has passed without being met is not projected to: the rule has no word for it',
  ],
}

/**
 * The weather symbol: the mean change of the last five years carried on to the target year, and the part of the
 * remaining gap that is then missing. A target that is met, or is to be held every year, is judged by being met
 * and by the trend; a direction alone by the mean and the last change. Refuses fewer than four values and a
 * target year that has passed unmet. Changes of nothing are not movement in the right direction. Unit of the
 * changes: the series' own. Never a probability.
 */
export function judgeByDestatis(input: DestatisInput): Judged<DestatisVerdict> {
  const { t, y, direction, target } = input
  if (direction !== 1 && direction !== -1) return refuseVerdict('direction-missing', 'direction must be 1 (higher is better) or -1')
  const end = countUpTo(t, input.year)
  const refusal = refusePoints(t, y, end)
  if (refusal) return refusal
  const base = startOfSpan(t, end)
  const lastYear = t[end - 1]!
  const lastValue = y[end - 1]!
  const baseYear = t[base]!
  const baseValue = y[base]!
  const meanChange = (lastValue - baseValue) / (lastYear - baseYear)
  const lastChange = (lastValue - y[end - 2]!) / (lastYear - t[end - 2]!)
  if (!Number.isFinite(meanChange + lastChange)) return notANumber
  const facts = { meanChange, baseYear, baseValue, lastYear, lastValue, lastChange }
  const trend = meanChange * direction
  if (target === null) {
    const right = lastChange * direction > 0
    const status = trend > 0 ? (right ? 'sun' : 'sun_cloud') : right ? 'cloud' : 'thunderstorm'
    return { ok: true, verdict: { status, basis: 'direction', met: false, ...facts, projected: null, missing: null } }
  }
  const targetYear = input.targetYear ?? NaN
  const met = (lastValue - target) * direction >= 0
  if (!areUsable(target)) return notANumber
  if (met || input.everyYear === true) {
    const status = met ? (trend >= 0 ? 'sun' : 'sun_cloud') : trend >= 0 ? 'cloud' : 'thunderstorm'
    return { ok: true, verdict: { status, basis: 'held', met, ...facts, projected: null, missing: null } }
  }
  if (!areUsable(targetYear)) return notANumber
  if (targetYear <= lastYear)
    return refuseVerdict('target-year-passed', `the target year ${targetYear} is not after the last value of ${lastYear}`)
  const projected = lastValue + meanChange * (targetYear - lastYear)
  const missing = roundTo(destatisDecimals, ((target - projected) * direction) / Math.abs(target - lastValue))
  if (!Number.isFinite(missing)) return notANumber
  return { ok: true, verdict: { status: statusOf(trend, missing), basis: 'projection', met, ...facts, projected, missing } }
}

function statusOf(trend: number, missing: number): DestatisStatus {
  if (!(trend > 0)) return 'thunderstorm'
  if (missing < destatisMissing.sun) return 'sun'
  return missing <= destatisMissing.sunCloud ? 'sun_cloud' : 'cloud'
}

function roundTo(decimals: number, value: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals
}

/** How many points are not later than the year. */
function countUpTo(t: readonly number[], year: number | undefined): number {
  return year === undefined ? t.length : t.findLastIndex((each) => each <= year) + 1
}

/** Where the five years start: at the value of five years before, else at the oldest of the last six points. */
function startOfSpan(t: readonly number[], end: number): number {
  const wanted = t[end - 1]! - destatisSpan.years
  for (let i = end - 2; i >= 0 && t[i]! >= wanted; i--) if (t[i] === wanted) return i
  return Math.max(0, end - destatisSpan.points)
}

function refusePoints(t: readonly number[], y: readonly number[], end: number): VerdictRefusal | null {
  if (end < destatisSpan.atLeast || y.length < end) {
    return refuseVerdict('too-few-points', `${end} values up to the year; the rule asks for at least ${destatisSpan.atLeast}`)
  }
  for (let i = Math.max(0, end - destatisSpan.points); i < end; i++) {
    if (!areUsable(t[i]!, y[i])) return notANumber
    if (i > 0 && t[i]! <= t[i - 1]!) return refuseVerdict('years-not-increasing', `year ${t[i]} does not come after ${t[i - 1]}`)
  }
  return null
}
