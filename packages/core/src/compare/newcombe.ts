import { comparisonPolicy } from '../policy.ts'
import { refuseCounts, refuseLevel } from './check-counts.ts'
import type { Compared } from './comparison-refusal.ts'
import { normalForLevel } from './normal.ts'
import { wilsonEnds } from './wilson.ts'

/** The difference of two shares (first minus second) with its interval, as fractions. */
export interface ShareDifference {
  readonly diff: number
  readonly lo: number
  readonly hi: number
}

/**
 * Newcombe's hybrid score interval (method 10) for the difference of two independent shares, `x1/n1 − x2/n2`, as
 * fractions: Wilson's ends put together. Two terms of one parliament are not independent samples: it speaks of
 * the process, and never of an effect. Refuses counts that are not whole. Source: Newcombe 1998, Statistics in
 * Medicine 17, 873–890 (vectors of its Table II reproduce).
 */
export function newcombeDifference(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  level: number = comparisonPolicy.level,
): Compared<ShareDifference> {
  const refusal = refuseCounts(x1, n1) ?? refuseCounts(x2, n2) ?? refuseLevel(level)
  if (refusal) return refusal
  const z = normalForLevel(level)
  const p1 = x1 / n1
  const p2 = x2 / n2
  const first = wilsonEnds(x1, n1, z)
  const second = wilsonEnds(x2, n2, z)
  const diff = p1 - p2
  const lo = diff - Math.hypot(p1 - first.lo, second.hi - p2)
  const hi = diff + Math.hypot(first.hi - p1, p2 - second.lo)
  return { ok: true, result: { diff, lo: Math.max(-1, lo), hi: Math.min(1, hi) } }
}
