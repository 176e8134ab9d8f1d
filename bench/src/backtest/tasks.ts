import type { CompetitionSeries, PoolSeries } from './data.ts'
import { hash, isChoosingHalf, isFittingUnit } from './split.ts'

/** One forecast origin: the points that are known, and the later values that are asked for. */
export interface Task {
  readonly family: string
  readonly id: string
  /** Whether constants may be fitted on it. */
  readonly fitting: boolean
  readonly scale: 'pct' | 'pos'
  readonly t: readonly number[]
  readonly y: readonly number[]
  /** Years ahead and what came. */
  readonly h: readonly number[]
  readonly truth: readonly number[]
}

/** How many points are known at an origin (specification, §3.4); 1 and 2 are for fitting alone. */
export const originSizes = [3, 4, 5, 6, 8, 10, 12, 15, 20] as const
export const farthest = 10
const mostHorizons = 4

/**
 * One origin for each series and size, drawn with a seed among those that have a later value within ten years:
 * the last `n` points up to it are known; the next value and up to three more later ones are asked for.
 */
export function drawTasks(pool: readonly PoolSeries[], sizes: readonly number[] = originSizes): Task[] {
  return pool.flatMap((series) => sizes.flatMap((n) => drawTask(series, n) ?? []))
}

function drawTask({ fam, id, t, y, scale }: PoolSeries, n: number): Task | null {
  if (t.length < n + 1) return null
  const origin = n - 1 + (hash(`origin|${fam}|${id}|${n}`) % (t.length - n))
  const later = t.flatMap((year, i) => (i > origin && year - t[origin]! <= farthest ? [i] : []))
  if (later.length === 0) return null
  const others = later.slice(1).toSorted((a, b) => hash(`ahead|${fam}|${id}|${n}|${a}`) - hash(`ahead|${fam}|${id}|${n}|${b}`))
  const asked = [later[0]!, ...others.slice(0, mostHorizons - 1)].toSorted((a, b) => a - b)
  return {
    family: fam,
    id,
    fitting: isFittingUnit(fam, id),
    scale,
    t: t.slice(origin - n + 1, origin + 1),
    y: y.slice(origin - n + 1, origin + 1),
    h: asked.map((i) => t[i]! - t[origin]!),
    truth: asked.map((i) => y[i]!),
  }
}

/** M3 series as tasks, cut to their last points where asked. */
export function m3Tasks(series: readonly CompetitionSeries[], last = Infinity): Task[] {
  return series.map(({ id, train, test }) => {
    const y = train.slice(-Math.min(last, train.length))
    return {
      family: last === Infinity ? 'm3' : `m3-last-${last}`,
      id,
      fitting: isChoosingHalf(id),
      scale: 'pos',
      t: y.map((_, i) => i),
      y,
      h: test.map((_, i) => i + 1),
      truth: test,
    }
  })
}

/** Whether all years follow one another. */
export function isRegular({ t }: Task): boolean {
  return t.every((year, i) => i === 0 || year === t[i - 1]! + 1)
}
