import { medianStepConstants } from '../../../packages/core/src/forecast/median-step-constants.ts'
import { evaluateEvents, evaluateForecasts, type EventResult, type ForecastResult } from './evaluate.ts'
import { fitConstants } from './fit-constants.ts'
import { fitMostOfChange } from './fit-most-of-change.ts'
import { medianStep } from './forecasters.ts'
import { hash } from './split.ts'
import type { Task } from './tasks.ts'

const evaluations = 1500

/**
 * Fits the constants on one half of the families and scores the other, then swaps: no family is scored with
 * constants, or a bound on the chance of a change, that saw it. The eight that are not fitted here (trend, smoothing,
 * base of the tail) stay, and each fit starts at what ships. Halves are drawn with a seed. `unbound`: the same events as the outlook says; `shown`: with the bound that ships, which
 * the fitting units of all families gave; `most`: the bounds of the two halves.
 */
export function swapFamilies(
  tasks: readonly Task[],
  fittingTasks: readonly Task[],
): { forecasts: ForecastResult[]; events: EventResult[]; unbound: EventResult[]; shown: EventResult[]; most: number[] } {
  const families = [...new Set(tasks.map(({ family }) => family))].toSorted((a, b) => hash(`swap|${a}`) - hash(`swap|${b}`))
  const first = new Set(families.filter((_, i) => i % 2 === 0))
  const halves = [true, false].map((inFirst) => {
    const { constants } = fitConstants(
      fittingTasks.filter(({ family }) => first.has(family) === inFirst),
      medianStepConstants,
      evaluations,
    )
    const most = fitMostOfChange(
      tasks.filter(({ family, fitting }) => fitting && first.has(family) === inFirst),
      constants,
    )
    const others = tasks.filter(({ family }) => first.has(family) !== inFirst)
    return {
      forecasts: evaluateForecasts(others, medianStep(constants, false)),
      events: evaluateEvents(others, medianStep(constants, false, most)),
      unbound: evaluateEvents(others, medianStep(constants, false, 1)),
      shown: evaluateEvents(others, medianStep(constants, false)),
      most,
    }
  })
  return {
    forecasts: halves.flatMap((half) => half.forecasts),
    events: halves.flatMap((half) => half.events),
    unbound: halves.flatMap((half) => half.unbound),
    shown: halves.flatMap((half) => half.shown),
    most: halves.map((half) => half.most),
  }
}
