import { judgeByDestatis, type DestatisVerdict } from './destatis.ts'
import { predictByWeightedLine, type EscapWeights } from './escap-regression.ts'
import { measureEscapGap, measureEscapStatus, type EscapGap } from './escap.ts'
import { judgeByEurostat, refuseEurostat, type EurostatInput, type EurostatVerdict } from './eurostat.ts'
import { judgeByStatCan, type StatCanVerdict } from './statcan.ts'
import { judgeByUnsd, type UnsdVerdict } from './unsd.ts'
import { refuseVerdict, type Judged, type VerdictRefusal } from './verdict-refusal.ts'

/** One series and its target, as all rules can be asked of it. */
export interface SeriesToJudge {
  /** Years in increasing order, and their values. */
  readonly t: readonly number[]
  readonly y: readonly number[]
  readonly direction: 1 | -1
  readonly target: { readonly value: number; readonly year: number } | null
  /** Where progress is counted from. */
  readonly base: { readonly value: number; readonly year: number }
  /** Natural limit, for Statistics Canada's rule without a target. */
  readonly limit?: number | null
  readonly isShare?: boolean
  /** Whether the target is to be held every year, not reached in one: Destatis has a rule of its own for it. */
  readonly isHeld?: boolean
  /** Weights of ESCAP's regression. */
  readonly weights?: EscapWeights
}

/** What each rule says of the same series, each its own verdict or its own reason; nothing is averaged. */
export interface SeriesVerdicts {
  readonly eurostat: Judged<EurostatVerdict>
  readonly statcan: Judged<StatCanVerdict>
  readonly destatis: Judged<DestatisVerdict>
  readonly unsd: Judged<UnsdVerdict>
  readonly 'escap-csi': Judged<number>
  readonly 'escap-api': Judged<EscapGap>
}

const noTarget = refuseVerdict('value-missing', 'the index needs a target')
const noPoints = refuseVerdict('too-few-points', 'the series has no value')

/**
 * Judges one series by every official rule. The latest value is the last of the series; the base is the caller's
 * (ESCAP's regression takes the whole series). A rule that has no verdict says why. Never a probability.
 */
export function judgeSeries(series: SeriesToJudge): SeriesVerdicts {
  const { t, y, direction, target, base, limit = null, isShare = false, isHeld = false } = series
  const last = t.length - 1
  if (last < 0 || y.length !== t.length) {
    return { eurostat: noPoints, statcan: noPoints, destatis: noPoints, unsd: noPoints, 'escap-csi': noPoints, 'escap-api': noPoints }
  }
  const value = y[last]!
  const year = t[last]!
  const span = { baseValue: base.value, baseYear: base.year, value, year, direction }
  const goal = target?.value ?? null
  const targetYear = target?.year ?? NaN
  return {
    eurostat: judgeEurostat(target === null ? span : { ...span, target }),
    statcan: judgeByStatCan({
      baseValue: base.value,
      baseYear: base.year,
      currentValue: value,
      currentYear: year,
      direction,
      limit,
      target: goal,
      targetYear,
    }),
    destatis: judgeByDestatis({ t, y, direction, target: goal, targetYear, everyYear: isHeld }),
    unsd: judgeByUnsd(target === null ? { ...span, target: null } : { ...span, target: target.value, targetYear: target.year, isShare }),
    'escap-csi': goal === null ? noTarget : measureEscapStatus({ baseValue: base.value, current: value, target: goal, direction }),
    'escap-api': target === null ? noTarget : judgeGap(series, target),
  }
}

function judgeEurostat(input: EurostatInput): Judged<EurostatVerdict> {
  const verdict = judgeByEurostat(input)
  return verdict === null ? refuseEurostat(input)! : { ok: true, verdict }
}

function judgeGap(
  { t, y, direction, base, weights }: SeriesToJudge,
  target: { readonly value: number; readonly year: number },
): Judged<EscapGap> {
  const passed = refusePassed(t, target.year)
  if (passed) return passed
  const line = predictByWeightedLine(t, y, target.year, weights)
  return line.ok ? measureEscapGap({ baseValue: base.value, target: target.value, direction, predicted: line.verdict.predicted }) : line
}

function refusePassed(t: readonly number[], targetYear: number): VerdictRefusal | null {
  const last = t.at(-1)!
  return targetYear > last
    ? null
    : refuseVerdict('target-year-passed', `the target year ${targetYear} is not after the last value of ${last}`)
}
