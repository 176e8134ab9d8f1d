import { comparisonPolicy } from '../policy.ts'
import { refuseCounts, refuseLevel } from './check-counts.ts'
import type { Compared } from './comparison-refusal.ts'
import { normalForLevel } from './normal.ts'

/** An interval of a share, as fractions from 0 to 1. */
export interface ShareInterval {
  readonly lo: number
  readonly hi: number
}

/**
 * Wilson's score interval of a share `x` of `n`, without continuity correction, as fractions. Ends at exactly 0 or
 * 1 where x is 0 or n. Refuses counts that are not whole. For a full parliament, which is a census, it speaks of
 * the process that fills the seats and never of sampling. Source: Wilson 1927; Newcombe 1998, Statistics in
 * Medicine 17, 857–872, method 3 (vectors of its Table I reproduce).
 */
export function wilsonInterval(x: number, n: number, level: number = comparisonPolicy.level): Compared<ShareInterval> {
  const refusal = refuseCounts(x, n) ?? refuseLevel(level)
  return refusal ?? { ok: true, result: wilsonEnds(x, n, normalForLevel(level)) }
}

/** The ends of Wilson's interval for a normal quantile; expects counts that were checked. */
export function wilsonEnds(x: number, n: number, z: number): ShareInterval {
  const p = x / n
  const shrink = 1 + (z * z) / n
  const centre = (p + (z * z) / (2 * n)) / shrink
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / shrink
  return { lo: x === 0 ? 0 : Math.max(0, centre - half), hi: x === n ? 1 : Math.min(1, centre + half) }
}
