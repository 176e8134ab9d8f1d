import type { Attainment, Baseline } from '../assessment.ts'
import type { Better, TargetBound } from './target-bound.ts'

/**
 * How far along a value is; 1 is the target, more is beyond it, less than 0 is behind the start. From zero
 * only where more is better and zero means none; from the baseline where the target lies away from it.
 */
export function measureAttainment(value: number, bound: TargetBound | null, better: Better, baseline: Baseline | null): Attainment {
  const goal = bound === null ? null : better === 'lower' ? bound.hi : bound.lo
  if (goal === null || better === 'band') return { fromZero: null, fromBaseline: null }
  const fromZero = better === 'higher' && goal > 0 && value >= 0 ? value / goal : null
  const fromBaseline = baseline === null || baseline.value === goal ? null : (value - baseline.value) / (goal - baseline.value)
  return { fromZero, fromBaseline }
}
