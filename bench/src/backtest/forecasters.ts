import { askOf } from '../../../packages/core/src/forecast/ask.ts'
import { mostOfChange } from '../../../packages/core/src/forecast/calibrate-change.ts'
import { calibrate, calibrateForecast } from '../../../packages/core/src/forecast/calibrate.ts'
import type { MedianStepConstants } from '../../../packages/core/src/forecast/median-step-constants.ts'
import { calibrateFit, measureSeries } from '../../../packages/core/src/forecast/median-step.ts'
import { normalCdf, normalQuantile } from '../../../packages/core/src/forecast/normal.ts'
import { chanceAtMost, outlookAt, outlookQuantile } from '../../../packages/core/src/forecast/outlook.ts'
import { studentCdf, studentQuantile } from '../../../packages/core/src/forecast/student-t.ts'
import { fitThetaShrink, predictAt } from '../../../packages/core/src/forecast/theta-shrink.ts'
import { transforms } from '../../../packages/core/src/forecast/transform.ts'
import type { ForecastConstants } from '../../../packages/core/src/forecast/constants.ts'
import type { TargetEvent } from './events.ts'
import type { Task } from './tasks.ts'

/** A predictive distribution for one year, on the transformed scale on which all methods are compared. */
export interface Predictive {
  readonly quantile: (p: number) => number
  /** P(z ≤ x), and P(z < x) with `below`. */
  readonly atMost: (x: number, below?: boolean) => number
  /** The published probability of a target, where it is not simply what the distribution says. */
  readonly calibrated?: (event: TargetEvent) => number
}

export type Forecaster = (task: Task) => (h: number) => Predictive

/** The default model with given constants; families calibrated or not; a change's chance at most `most` (1: as the outlook says). */
export function medianStep(constants: MedianStepConstants, withFamilies: boolean, most = mostOfChange): Forecaster {
  return (task) => {
    const { t, y, scale } = task
    const fit = calibrateFit(measureSeries(t, y, scale, y.length, 0, constants), constants)
    const family = withFamilies ? task.family : null
    return (h) => {
      const outlook = outlookAt(fit, h)
      const atMost = (x: number, below = false) => chanceAtMost(outlook, x, below)
      return {
        quantile: (p: number) => outlookQuantile(outlook, p),
        atMost,
        calibrated: ({ target, direction }: TargetEvent) => {
          const z = transforms[scale].to(target)
          const raw = direction === 1 ? 1 - atMost(z, true) : atMost(z)
          return calibrateForecast(raw, askOf({ target, direction, scale }), { family, scale, y }, most)
        },
      }
    }
  }
}

/** The reference of the specification (§3.2) with given constants and its pooled calibration. */
export function thetaShrink(constants?: ForecastConstants): Forecaster {
  return (task) => {
    const fit = fitThetaShrink(task.t, task.y, task.scale, constants)
    return (h) => {
      const { centre, spread } = predictAt(fit, h)
      const atMost = (x: number) => studentCdf((x - centre) / spread, fit.freedom)
      return {
        quantile: (p) => centre + spread * studentQuantile(p, fit.freedom),
        atMost,
        calibrated: ({ target, direction }) => {
          const under = atMost(transforms[task.scale].to(target))
          return calibrate(direction === 1 ? 1 - under : under, null)
        },
      }
    }
  }
}

/** A random walk without drift: the last value, with the root mean square of the steps growing with the root of the years. */
export const naive: Forecaster = ({ t, y, scale }) => {
  const z = y.map(transforms[scale].to)
  let sum = 0
  for (let i = 1; i < z.length; i++) sum += (z[i]! - z[i - 1]!) ** 2 / (t[i]! - t[i - 1]!)
  const step = Math.max(Math.sqrt(sum / Math.max(z.length - 1, 1)), 1e-6)
  return (h) => normal(z.at(-1)!, step * Math.sqrt(h))
}

export function normal(mean: number, deviation: number): Predictive {
  return { quantile: (p) => mean + deviation * normalQuantile(p), atMost: (x) => normalCdf((x - mean) / deviation) }
}
