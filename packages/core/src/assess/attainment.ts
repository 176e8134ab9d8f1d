import type { Attainment, Baseline } from '../assessment.ts'
import { distanceTo, type Better, type TargetBound } from './target-bound.ts'

/**
 * How far along a value is; 1 is the target, more is beyond it, less than 0 is behind the start. From zero only where
 * more is better and zero means none; from the baseline only where the target lies on the better side of it: of a
 * baseline that was as good as the target or better there is no way to go.
 */
export function measureAttainment(value: number, bound: TargetBound | null, better: Better, baseline: Baseline | null): Attainment {
  if (bound === null) return { fromZero: null, fromBaseline: null, nearness: null }
  const nearness = measureNearness(value, bound, baseline)
  const goal = better === 'lower' ? bound.hi : bound.lo
  if (goal === null || better === 'band') return { fromZero: null, fromBaseline: null, nearness }
  const fromZero = better === 'higher' && goal > 0 && value >= 0 ? value / goal : null
  const way = baseline === null ? 0 : goal - baseline.value
  const fromBaseline = baseline === null || (better === 'lower' ? way >= 0 : way <= 0) ? null : (value - baseline.value) / way
  return { fromZero, fromBaseline, nearness }
}

/**
 * How near a value is, whichever side of the target the baseline lies on: 1 where the target is met, 0 as far from it
 * as the baseline lies, less than 0 farther. Where there is no such stretch, the target's own size is the measure.
 */
function measureNearness(value: number, bound: TargetBound, baseline: Baseline | null): number | null {
  const missing = distanceTo(value, bound)
  if (missing === 0) return 1
  const goal = value + missing
  const stretch = Math.abs(goal - (baseline?.value ?? 0)) || Math.abs(goal)
  return stretch === 0 ? null : 1 - Math.abs(missing) / stretch
}
