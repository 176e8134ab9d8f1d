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
 * Six targets for an origin (method.md §3.3): a share is to close 10, 25 or 50% of its gap to 100, or to fall
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
 * The Eurostat / Statistics Canada ratio taken as a forecast: 1 where the growth so far, from the first known
 * value, is at least 95% of the growth needed, else 0. Zeros stand as 0.001, as Statistics Canada does.
 */
export function verdictAsForecast({ t, y }: Task, { target }: TargetEvent, h: number): number {
  if (y.length < 2) return 0
  const keep = (value: number) => (value === 0 ? 0.001 : value)
  const span = t.at(-1)! - t[0]!
  const actual = (keep(y.at(-1)!) / keep(y[0]!)) ** (1 / span) - 1
  const needed = (keep(target) / keep(y[0]!)) ** (1 / (span + h)) - 1
  return needed !== 0 && actual / needed >= 0.95 ? 1 : 0
}
