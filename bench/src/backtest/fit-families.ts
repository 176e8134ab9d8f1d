import { medianStepConstants } from '../../../packages/core/src/forecast/median-step-constants.ts'
import { transforms } from '../../../packages/core/src/forecast/transform.ts'
import { findDataDirectory, readPool, whereToFind } from './data.ts'
import { evaluateEvents, type EventResult } from './evaluate.ts'
import { targetsFor } from './events.ts'
import { medianStep } from './forecasters.ts'
import { baselinesOf, brierOf, round } from './metrics.ts'
import { findMinimum } from './nelder-mead.ts'
import { isFittingUnit } from './split.ts'
import { drawTasks } from './tasks.ts'

/**
 * Fits the calibrations of families that the product names, on the fitting units, and prints
 * them with their Brier scores on the others; packages/core/src/forecast/family-calibrations.ts is edited by hand.
 */
const directory = findDataDirectory()
if (!directory) throw new Error(whereToFind)
const families = process.argv.length > 2 ? process.argv.slice(2) : ['unsd_5_5_1_women_parliament', 'unsd_5_5_2_women_managers']
const tasks = drawTasks(readPool(directory)).filter((task) => families.includes(task.family))
const events = evaluateEvents(tasks, medianStep(medianStepConstants, false, 1))

const logit = (p: number) => {
  const q = Math.min(0.998, Math.max(0.002, p))
  return Math.log(q / (1 - q))
}
const targetZ = (e: EventResult) =>
  transforms[e.task.scale].to(targetsFor(e.task).find((t) => t.direction === e.direction && t.ambition === e.ambition)!.target)

for (const family of families) {
  for (const direction of [1, -1] as const) {
    const own = events.filter((e) => e.family === family && e.direction === direction)
    const fitting = own.filter((e) => isFittingUnit(family, e.task.id)).map((e) => ({ l: logit(e.p), z: targetZ(e), met: Number(e.met) }))
    // A pull towards "no change" worth some twenty forecasts; the signs keep a harder target from being likelier.
    const read = ([a, b, c]: readonly number[]) => [a!, Math.exp(b!), direction === 1 ? -Math.exp(c!) : 0] as const
    const loss = (x: readonly number[]) => {
      const [a, b, c] = read(x)
      let sum = 10 * (a * a + 10 * Math.log(b) ** 2 + c * c)
      for (const { l, z, met } of fitting) {
        const eta = a + b * l + c * z
        sum += Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta))) - met * eta
      }
      return sum
    }
    const [a, b, c] = read(findMinimum(loss, [0, 0, -2], 1500))
    const other = own.filter((e) => !isFittingUnit(family, e.task.id))
    const learnt = own.filter((e) => isFittingUnit(family, e.task.id))
    const calibrated = (e: EventResult) => 1 / (1 + Math.exp(-(a + b * logit(e.p) + c * targetZ(e))))
    for (const [name, kept] of [
      ['all years', () => true],
      ['4 to 10 years', (e: EventResult) => e.h >= 4],
    ] as const) {
      const scored = other.filter(kept)
      console.log(family, direction === 1 ? 'at least' : 'at most', name, [round(a), round(b), round(c)], {
        fitted: learnt.length,
        scored: scored.length,
        raw: round(brierOf(scored), 4),
        calibrated: round(brierOf(scored, calibrated), 4),
        ...baselinesOf(scored, learnt.filter(kept)),
      })
    }
  }
}
