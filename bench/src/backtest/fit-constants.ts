import type { MedianStepConstants } from '../../../packages/core/src/forecast/median-step-constants.ts'
import { calibrateFit, measureSeries, type MeasuredSeries } from '../../../packages/core/src/forecast/median-step.ts'
import { chanceAtMost, outlookAt } from '../../../packages/core/src/forecast/outlook.ts'
import { findMinimum } from './nelder-mead.ts'
import type { Task } from './tasks.ts'

/** Half the width of the window around the truth whose probability is scored, on the transformed scale. */
const window = 0.02

interface Row {
  readonly measured: MeasuredSeries
  readonly h: number
  readonly z: number
  readonly weight: number
}

/** What is fitted: those that must be positive by their logarithm, the rest as they are. */
const positive = [
  'priorStepShare',
  'priorStepLog',
  'priorWeight',
  'growthByLevel',
  'growthByHorizon',
  'growthByTrend',
  'stillWear',
  'stillCost',
  'tailByPoints',
  'tailHalf',
] as const
const free = ['spreadBase', 'spreadByPoints', 'spreadOfShare', 'spreadOfShareByPoints', 'skew'] as const

/**
 * Fits the constants of the uncertainty by likelihood: the mean of −ln P(window around the truth), families
 * weighing by the square root of their size and origins of one or two points three tenths, with a slight pull
 * of all that is fitted towards zero, of logarithms so towards 1. The constants of trend, smoothing and tail base stay.
 */
export function fitConstants(
  tasks: readonly Task[],
  start: MedianStepConstants,
  evaluations: number,
): { constants: MedianStepConstants; score: number } {
  const rows = rowsOf(tasks, start)
  const decode = (x: readonly number[]): MedianStepConstants => ({
    ...start,
    ...Object.fromEntries(positive.map((key, i) => [key, Math.exp(x[i]!)])),
    ...Object.fromEntries(free.map((key, i) => [key, x[positive.length + i]!])),
    stillMost: 1 / (1 + Math.exp(-x.at(-1)!)),
  })
  const x0 = [
    ...positive.map((key) => Math.log(start[key])),
    ...free.map((key) => start[key]),
    Math.log(start.stillMost / (1 - start.stillMost)),
  ]
  const loss = (x: readonly number[]) => scoreRows(rows, decode(x)) + 2e-4 * x.reduce((sum, v) => sum + v * v, 0)
  const best = findMinimum(loss, x0, evaluations)
  return { constants: roundAll(decode(best)), score: scoreRows(rows, decode(best)) }
}

/** Mean negative log probability of the window around the truth. */
export function scoreTasks(tasks: readonly Task[], constants: MedianStepConstants): number {
  return scoreRows(rowsOf(tasks, constants), constants)
}

function scoreRows(rows: readonly Row[], constants: MedianStepConstants): number {
  let sum = 0
  let measured: MeasuredSeries | null = null
  let fit = calibrateFit(rows[0]!.measured, constants)
  for (const row of rows) {
    if (row.measured !== measured) {
      measured = row.measured
      fit = calibrateFit(measured, constants)
    }
    const outlook = outlookAt(fit, row.h)
    sum -= row.weight * Math.log(chanceAtMost(outlook, row.z + window) - chanceAtMost(outlook, row.z - window, true) + 1e-6)
  }
  return sum
}

function rowsOf(tasks: readonly Task[], constants: MedianStepConstants): Row[] {
  const sizes = new Map<string, number>()
  // All cuts of the competition series together are one family.
  const groupOf = ({ family }: Task) => (family.startsWith('m3') ? 'm3' : family)
  for (const task of tasks) sizes.set(groupOf(task), (sizes.get(groupOf(task)) ?? 0) + task.h.length)
  const rows = tasks.flatMap((task) => {
    const measured = measureSeries(task.t, task.y, task.scale, task.y.length, 0, constants)
    const weight = (task.y.length <= 2 ? 0.3 : 1) / Math.sqrt(sizes.get(groupOf(task))!)
    return task.h.map((h, j) => ({ measured, h, z: measured.transform.to(task.truth[j]!), weight }))
  })
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  return rows.map((row) => ({ ...row, weight: row.weight / total }))
}

function roundAll(constants: MedianStepConstants): MedianStepConstants {
  return Object.fromEntries(
    Object.entries(constants).map(([key, value]) => [key, Number(value.toPrecision(4))]),
  ) as unknown as MedianStepConstants
}
