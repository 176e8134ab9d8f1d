import type { MedianStepConstants } from '../../../packages/core/src/forecast/median-step-constants.ts'
import { evaluateEvents } from './evaluate.ts'
import { medianStep } from './forecasters.ts'
import type { Task } from './tasks.ts'

const tried = Array.from({ length: 51 }, (_, i) => (50 + i) / 100)

/**
 * The most that may be said of a change still to be made, in whole percent: what gives the smallest log loss on
 * these tasks, families weighing by the square root of their size as in `fitConstants`. Every synthetic target
 * asks for a change that counts in full, so the bound is a plain minimum here. Only pass fitting tasks.
 */
export function fitMostOfChange(tasks: readonly Task[], constants: MedianStepConstants): number {
  const groups = [...Map.groupBy(evaluateEvents(tasks, medianStep(constants, false, 1)), ({ family }) => family).values()]
  const lossOf = (most: number) =>
    groups.reduce((sum, events) => {
      // Only chances above the lowest bound are moved by any.
      const moved = events.filter(({ p }) => p > tried[0]!)
      return (
        sum -
        moved.reduce((total, { p, met }) => total + Math.log(met ? Math.min(p, most) : 1 - Math.min(p, most)), 0) / Math.sqrt(events.length)
      )
    }, 0)
  const losses = tried.map(lossOf)
  return tried[losses.indexOf(Math.min(...losses))]!
}
