import { transforms } from '../../../packages/core/src/forecast/transform.ts'
import { isMet, targetsFor, verdictAsForecast } from './events.ts'
import type { Forecaster } from './forecasters.ts'
import type { Task } from './tasks.ts'

/** How one forecast of one value came out. */
export interface ForecastResult {
  readonly family: string
  readonly n: number
  readonly h: number
  /** Share of the predictive distribution below the truth; half of a point mass on it. */
  readonly pit: number
  readonly in50: boolean
  readonly in80: boolean
  readonly in95: boolean
  /** Continuous ranked probability score and log density, on the transformed scale. */
  readonly crps: number
  readonly logScore: number
  readonly absoluteError: number
}

/** How one forecast of one target came out. */
export interface EventResult {
  readonly task: Task
  readonly family: string
  readonly n: number
  readonly h: number
  readonly direction: 1 | -1
  readonly ambition: 0 | 1 | 2
  readonly met: boolean
  readonly p: number
  readonly verdict: number
}

const window = 0.02
const levels = Array.from({ length: 39 }, (_, i) => (i + 1) / 40)

export function evaluateForecasts(tasks: readonly Task[], forecaster: Forecaster): ForecastResult[] {
  return tasks.flatMap((task) => {
    const at = forecaster(task)
    const { to } = transforms[task.scale]
    return task.h.map((h, j) => {
      const predictive = at(h)
      const z = to(task.truth[j]!)
      const [atMost, below] = [predictive.atMost(z + 1e-12), predictive.atMost(z - 1e-12, true)]
      const inside = (level: number) => atMost >= (1 - level) / 2 && below <= (1 + level) / 2
      const near = predictive.atMost(z + window) - predictive.atMost(z - window, true)
      return {
        family: task.family,
        n: task.y.length,
        h,
        pit: (atMost + below) / 2,
        in50: inside(0.5),
        in80: inside(0.8),
        in95: inside(0.95),
        crps: rankedScore(z, levels.map(predictive.quantile)),
        logScore: Math.log(Math.max(near / (2 * window), 1e-6)),
        absoluteError: Math.abs(z - predictive.quantile(0.5)),
      }
    })
  })
}

export function evaluateEvents(tasks: readonly Task[], forecaster: Forecaster): EventResult[] {
  return tasks.flatMap((task) => {
    const at = forecaster(task)
    const { to } = transforms[task.scale]
    const events = targetsFor(task)
    return task.h.flatMap((h, j) => {
      const predictive = at(h)
      return events.map((event) => {
        const z = to(event.target)
        const p = predictive.calibrated?.(event) ?? (event.direction === 1 ? 1 - predictive.atMost(z, true) : predictive.atMost(z))
        return {
          task,
          family: task.family,
          n: task.y.length,
          h,
          direction: event.direction,
          ambition: event.ambition,
          met: isMet(event, task.truth[j]!),
          p,
          verdict: verdictAsForecast(task, event, h),
        }
      })
    })
  })
}

/** Twice the mean pinball loss over a grid of quantiles: the CRPS up to the grid. */
function rankedScore(truth: number, quantiles: readonly number[]): number {
  let sum = 0
  for (const [i, q] of quantiles.entries()) sum += truth < q ? (1 - levels[i]!) * (q - truth) : levels[i]! * (truth - q)
  return (2 * sum) / levels.length
}
