import { judgeByEurostat } from '../../../packages/core/src/verdict/eurostat.ts'
import type { Task } from './tasks.ts'

/** A synthetic target: whether it was met is known, whether it would be was not. */
export interface TargetEvent {
  readonly target: number
  readonly direction: 1 | -1
  /** 0 easy, 1 middling, 2 hard. */
  readonly ambition: 0 | 1 | 2
}

const gapClosed = [0.1, 0.25, 0.5]
const change = [0.06, 0.15, 0.3]
const ambitions = [0, 1, 2] as const

/**
 * Six targets for an origin: a share is to close 10, 25 or 50% of its gap to 100, or to fall
 * by so much of itself; an amount is to rise or fall by 6, 15 or 30%.
 */
export function targetsFor({ y, scale }: Task): TargetEvent[] {
  const last = y.at(-1)!
  return ambitions.flatMap((ambition) => {
    const up = scale === 'pct' ? last + gapClosed[ambition]! * (100 - last) : last * (1 + change[ambition]!)
    const down = last * (1 - (scale === 'pct' ? gapClosed : change)[ambition]!)
    return [
      { target: up, direction: 1 as const, ambition },
      { target: down, direction: -1 as const, ambition },
    ]
  })
}

/** Whether the value meets the target. */
export function isMet({ target, direction }: TargetEvent, value: number): boolean {
  return direction === 1 ? value >= target : value <= target
}

/**
 * The verdict of the Eurostat ratio taken as a forecast: 1 where the program calls the target met or the series on its
 * way to it (at least 95% of the growth needed, from the first known value), else 0; 0 too where the rule has no verdict.
 */
export function verdictAsForecast({ t, y }: Task, { target, direction }: TargetEvent, h: number): number {
  const category = judgeByEurostat({
    baseValue: y[0]!,
    baseYear: t[0]!,
    value: y.at(-1)!,
    year: t.at(-1)!,
    direction,
    target: { value: target, year: t.at(-1)! + h },
  })?.category
  return category === 'target met' || category === 'significant progress' ? 1 : 0
}
