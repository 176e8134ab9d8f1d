import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { medianStepConstants } from '../../../packages/core/src/forecast/median-step-constants.ts'
import { transforms } from '../../../packages/core/src/forecast/transform.ts'
import { evaluateEvents, evaluateForecasts } from './evaluate.ts'
import { medianStep, naive, normal, thetaShrink, type Forecaster } from './forecasters.ts'
import { brierOf, round, summariseEvents, summariseForecasts } from './metrics.ts'
import { hash, lateFamilies } from './split.ts'
import { isRegular, type Task } from './tasks.ts'

const methods = ['ets', 'thetaf', 'auto.arima'] as const
/** R takes about 0.1 s a task for the three together. */
const mostTasks = 1200

/**
 * Runs R's ets, thetaf and auto.arima and the project's models on the same held-out tasks (regular years, a
 * seeded draw), all on the transformed scale, and scores them alike. Null where R or its package is missing.
 */
export function compareWithR(heldOut: readonly Task[]) {
  const regular = heldOut.filter(isRegular)
  const tasks = regular.toSorted((a, b) => drawOf(a) - drawOf(b)).slice(0, mostTasks)
  const run = runR(tasks)
  if (!run) return null
  // A task counts where all three methods gave a forecast.
  const usable = tasks.filter((_, i) => methods.every((method) => run.forecasts.has(`${i}|${method}`)))
  const numberOf = new Map(tasks.map((task, i) => [task, i]))
  const fromR =
    (method: string): Forecaster =>
    (task) => {
      const { mean, deviation } = run.forecasts.get(`${numberOf.get(task)}|${method}`)!
      return (h) => normal(mean[h - 1]!, Math.max(deviation[h - 1]!, 1e-9))
    }
  const ourSeconds = Math.min(...[1, 2, 3].map(() => secondsFor(usable)))
  const forecasters: Record<string, Forecaster> = {
    default: medianStep(medianStepConstants, false),
    'theta-shrink': thetaShrink(),
    naive,
    ...Object.fromEntries(methods.map((method) => [`R ${method}`, fromR(method)])),
  }
  const rows = Object.fromEntries(
    Object.entries(forecasters).map(([name, forecaster]) => {
      const events = evaluateEvents(usable, forecaster)
      return [
        name,
        {
          ...summariseForecasts(evaluateForecasts(usable, forecaster)),
          ...summariseEvents(events),
          brierUp: round(brierOf(events.filter((e) => e.direction === 1)), 4),
          brierDown: round(brierOf(events.filter((e) => e.direction === -1)), 4),
        },
      ]
    }),
  )
  // The same by family, and for the families that the model's form was not chosen on.
  const byFamily = Object.fromEntries(
    [...new Set(usable.map((task) => task.family)), 'late families'].map((family) => {
      const own = usable.filter((task) => task.family === family || (family === 'late families' && lateFamilies.includes(task.family)))
      return [
        family,
        {
          tasks: own.length,
          ...Object.fromEntries(
            Object.entries(forecasters).map(([name, forecaster]) => [name, round(brierOf(evaluateEvents(own, forecaster)), 4)]),
          ),
        },
      ]
    }),
  )
  const gain = Object.fromEntries(methods.map((method) => [`R ${method}`, round(1 - rows['default']!.brier / rows[`R ${method}`]!.brier)]))
  const speedRatio = Object.fromEntries(methods.map((method) => [`R ${method}`, Math.round(run.seconds[method]! / ourSeconds)]))
  return {
    forecastPackage: run.version,
    tasks: usable.length,
    rows,
    byFamily,
    brierBelowR: gain,
    secondsInR: run.seconds,
    ourSeconds: round(ourSeconds, 4),
    timesFasterThanR: speedRatio,
  }
}

/** Seconds on the core that the default model takes for these tasks. */
function secondsFor(tasks: readonly Task[]): number {
  const before = process.cpuUsage()
  for (const task of tasks) for (const h of task.h) medianStep(medianStepConstants, false)(task)(h).quantile(0.9)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const drawOf = (task: Task) => hash(`with-r|${task.family}|${task.id}|${task.y.length}`)

function runR(tasks: readonly Task[]) {
  const directory = mkdtempSync(join(tmpdir(), 'moc-bench-'))
  const [input, output] = [join(directory, 'tasks.txt'), join(directory, 'forecasts.txt')]
  writeFileSync(input, tasks.map(({ y, scale, h }, i) => `${i};${y.map(transforms[scale].to).join(',')};${Math.max(...h)}`).join('\n'))
  const done = spawnSync('Rscript', [join(import.meta.dirname, 'r-forecast.R'), input, output], { stdio: ['ignore', 'ignore', 'pipe'] })
  if (done.status !== 0) {
    console.error(`R could not be run: ${done.error?.message ?? done.stderr.toString().trim()}`)
    return null
  }
  const forecasts = new Map<string, { mean: number[]; deviation: number[] }>()
  let seconds: Record<string, number> = {}
  let version = ''
  for (const line of readFileSync(output, 'utf8').trim().split('\n')) {
    const [number, method, mean, deviation] = line.split(';') as [string, string, string, string]
    if (number === 'seconds') {
      const values = mean.split(',').map(Number)
      seconds = Object.fromEntries(method.split(',').map((name, i) => [name, round(values[i]!, 1)]))
      version = deviation
    } else if (mean !== '')
      forecasts.set(`${number}|${method}`, { mean: mean.split(',').map(Number), deviation: deviation.split(',').map(Number) })
  }
  return { forecasts, seconds, version }
}
