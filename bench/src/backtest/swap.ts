import { medianStepConstants } from '../../../packages/core/src/forecast/median-step-constants.ts'
import { evaluateEvents, evaluateForecasts, type EventResult, type ForecastResult } from './evaluate.ts'
import { fitConstants } from './fit-constants.ts'
import { medianStep } from './forecasters.ts'
import { hash } from './split.ts'
import type { Task } from './tasks.ts'

const evaluations = 1500

/**
 * Fits the constants on one half of the families and scores the other, then swaps: no family is scored with
 * constants that saw it. The trend's five constants stay. Halves are drawn with a seed.
 */
export function swapFamilies(
  tasks: readonly Task[],
  fittingTasks: readonly Task[],
): { forecasts: ForecastResult[]; events: EventResult[] } {
  const families = [...new Set(tasks.map(({ family }) => family))].toSorted((a, b) => hash(`swap|${a}`) - hash(`swap|${b}`))
  const first = new Set(families.filter((_, i) => i % 2 === 0))
  const halves = [true, false].map((inFirst) => {
    const { constants } = fitConstants(
      fittingTasks.filter(({ family }) => first.has(family) === inFirst),
      medianStepConstants,
      evaluations,
    )
    const others = tasks.filter(({ family }) => first.has(family) !== inFirst)
    return {
      forecasts: evaluateForecasts(others, medianStep(constants, false)),
      events: evaluateEvents(others, medianStep(constants, false)),
    }
  })
  return { forecasts: halves.flatMap((half) => half.forecasts), events: halves.flatMap((half) => half.events) }
}
