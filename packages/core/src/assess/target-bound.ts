import type { Scale } from '../indicator.ts'
import type { HorizonGoal } from '../assessment.ts'
import type { Policy } from '../policy.ts'

/** A goal as numbers: at least `lo`, at most `hi`, or both; `strict` where reaching the number itself is not enough. */
export interface TargetBound {
  readonly lo: number | null
  readonly hi: number | null
  readonly strict: boolean
}

/** The direction in which better lies, for a goal that does not say it by itself. */
export type Better = 'higher' | 'lower' | 'band'

/**
 * Gives the numbers that a goal asks for, with "about" widened by the policy's tolerance: percentage points
 * for shares, a fraction of the target for everything else. Null for yes or no and for dates.
 */
export function boundOf(goal: Pick<HorizonGoal, 'comparator' | 'value'>, better: Better, scale: Scale, policy: Policy): TargetBound | null {
  const { comparator, value } = goal
  if (Array.isArray(value)) {
    const [lo, hi] = value as readonly [number, number]
    // A range asked for of something that should rise is met above it as well, and the other way round.
    if (better === 'higher') return { lo, hi: null, strict: false }
    return better === 'lower' ? { lo: null, hi, strict: false } : { lo, hi, strict: false }
  }
  if (typeof value !== 'number') return null
  if (comparator === 'band') return { lo: value, hi: 100 - value, strict: false }
  const tolerance = scale === 'share' ? policy.aboutSharePoints : Math.abs(value) * policy.aboutFraction
  switch (comparator) {
    case '>=':
      return { lo: value, hi: null, strict: false }
    case '>':
      return { lo: value, hi: null, strict: true }
    case '<=':
      return { lo: null, hi: value, strict: false }
    case '<':
      return { lo: null, hi: value, strict: true }
    case '~>=':
      return { lo: value - tolerance, hi: null, strict: false }
    case '~=':
      return { lo: value - tolerance, hi: value + tolerance, strict: false }
    case 'range':
    case 'maintain':
    case '=':
      return better === 'lower' ? { lo: null, hi: value, strict: false } : { lo: value, hi: null, strict: false }
  }
}

/** Whether a value lies where the goal wants it. */
export function isInside(value: number, { lo, hi, strict }: TargetBound): boolean {
  const aboveLo = lo === null || (strict ? value > lo : value >= lo)
  const belowHi = hi === null || (strict ? value < hi : value <= hi)
  return aboveLo && belowHi
}

/**
 * How far a value still is from the goal, in its own unit and with the sign of the change it needs; 0 inside, and 0
 * at a strict bound itself, which no number is the least step beyond: `wayTo` tells the two apart.
 */
export function distanceTo(value: number, { lo, hi }: TargetBound): number {
  if (lo !== null && value < lo) return lo - value
  return hi !== null && value > hi ? hi - value : 0
}

/** Which way a value still has to move to meet the goal: 1 up, −1 down, 0 inside; at a strict bound itself, beyond it. */
export function wayTo(value: number, bound: TargetBound): 1 | -1 | 0 {
  if (isInside(value, bound)) return 0
  return bound.lo !== null && value <= bound.lo ? 1 : -1
}
