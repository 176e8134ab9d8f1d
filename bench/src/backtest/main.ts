import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { mostOfChange } from '../../../packages/core/src/forecast/calibrate-change.ts'
import { familyCalibrations } from '../../../packages/core/src/forecast/family-calibrations.ts'
import { medianStepConstants } from '../../../packages/core/src/forecast/median-step-constants.ts'
import { compareWithR } from './compare-with-r.ts'
import { findDataDirectory, readM3, readPool, whereToFind } from './data.ts'
import { evaluateEvents, evaluateForecasts, type EventResult, type ForecastResult } from './evaluate.ts'
import { medianStep, naive, thetaShrink } from './forecasters.ts'
import { fitMostOfChange } from './fit-most-of-change.ts'
import { brokenGuards } from './guards.ts'
import { m3Rows } from './m3-table.ts'
import {
  bandNames,
  baselinesOf,
  coverageBy,
  highChancesOf,
  reliabilityOf,
  round,
  brierOf,
  summariseEvents,
  summariseForecasts,
} from './metrics.ts'
import { otherCompetitionRows } from './other-competitions.ts'
import { isFittingUnit, lateFamilies } from './split.ts'
import { swapFamilies } from './swap.ts'
import { drawTasks, m3Tasks, originSizes } from './tasks.ts'
import { writeMethods } from './write-methods.ts'

/**
 * `npm run bench [-- --with-r]`: the back-tests on the pool and the M3 table, printed and written to
 * bench/results. Exits with 1 when a regression guard of the specification (§3.4) does not hold.
 */
const directory = findDataDirectory()
if (!directory) {
  console.error(whereToFind)
  process.exit(3)
}
const results = join(import.meta.dirname, '../../results')
const pool = readPool(directory)
const tasks = drawTasks(pool)
const heldOut = tasks.filter(({ fitting }) => !fitting)
const seen = tasks.filter(({ fitting }) => fitting)
const shipped = medianStep(medianStepConstants, false)

const models = { default: shipped, 'theta-shrink': thetaShrink(), naive }
const byModel = Object.entries(models).map(([name, forecaster]) => {
  const forecasts = evaluateForecasts(heldOut, forecaster)
  const events = evaluateEvents(heldOut, forecaster)
  return { name, forecasts, events }
})
const [ours] = byModel as [(typeof byModel)[number], ...typeof byModel]
const baselines = baselinesOf(ours.events, evaluateEvents(seen, shipped))

console.log(`\nHeld-out units (four in ten of each family): ${heldOut.length} origins`)
console.table(
  Object.fromEntries(
    byModel.map(({ name, forecasts, events }) => [name, { ...withoutDeciles(summariseForecasts(forecasts)), ...summariseEvents(events) }]),
  ),
)
console.log('PIT deciles', summariseForecasts(ours.forecasts).pitDeciles.join(' '))
const horizonGroups = [
  { name: 'h=1', to: 1 },
  { name: 'h=2-3', to: 3 },
  { name: 'h=4-6', to: 6 },
  { name: 'h=7-10', to: Infinity },
]
const byN = coverageBy(ours.forecasts, ({ n }) => `n=${n}`)
const byGroup = coverageBy(ours.forecasts, ({ h }) => horizonGroups.find(({ to }) => h <= to)!.name)
const byH = Object.fromEntries(horizonGroups.map(({ name }) => [name, byGroup[name]!]))
console.table({ ...byN, ...byH })

console.log('\nEach family with constants fitted on the other half of the families (fit on A, score on B, swapped)')
const fitting = [
  ...drawTasks(pool, [1, 2, ...originSizes]),
  ...[Infinity, 5].flatMap((last) => m3Tasks(readM3(directory), last)).filter(({ fitting }) => fitting),
]
const swapped = swapFamilies(tasks, fitting)
const families = [...new Set(tasks.map(({ family }) => family))]
const swapTable = Object.fromEntries(families.map((family) => [family, familyRow(swapped.forecasts, swapped.events, family)]))
console.table({ ...swapTable, all: { ...withoutDeciles(summariseForecasts(swapped.forecasts)), ...summariseEvents(swapped.events) } })

console.log('\nChances of a change, as the outlook says and bound')
const refitted = fitMostOfChange(seen, medianStepConstants)
console.log(`bound refitted on the fitting units ${refitted}, shipped ${mostOfChange}, swapped ${swapped.most.join(' and ')}`)
const unbound = medianStep(medianStepConstants, false, 1)
const highChances = Object.fromEntries(
  Object.entries({
    'fitting units, as the outlook says': evaluateEvents(seen, unbound),
    'fitting units, bound': evaluateEvents(seen, shipped),
    'held-out units, as the outlook says': evaluateEvents(heldOut, unbound),
    'held-out units, bound': ours.events,
    'families swapped, as the outlook says': swapped.unbound,
    'families swapped, bound by the other half': swapped.events,
    'families swapped, bound as shipped': swapped.shown,
  }).map(([who, events]) => [who, highChancesOf(events)]),
)
console.table(highChances)

console.log('\nBrier score per held-out family against the base rate, the rate by ambition and the ratio verdict as 0/1')
// Base rates are learnt on six units in ten, and all are scored on the others.
const familyBaselines = Object.fromEntries(families.map((family) => [family, familyAgainstBaselines(swapped.events, family)]))
console.table(familyBaselines)

console.log('\nFamilies with a calibration of their own, on the units that it was not fitted on')
const ownFamilies = Object.keys(familyCalibrations)
const calibratedEvents = evaluateEvents(
  tasks.filter(({ family, id }) => !isFittingUnit(family, id)),
  medianStep(medianStepConstants, true),
)
const rawEvents = evaluateEvents(
  tasks.filter(({ family, id }) => !isFittingUnit(family, id)),
  shipped,
)
const fittedUnits = evaluateEvents(
  tasks.filter(({ family, id }) => isFittingUnit(family, id)),
  shipped,
)
const ownCalibration = Object.fromEntries(
  ownFamilies.flatMap((family) =>
    (
      [
        ['at least', 1, 0],
        ['at least, 4-10 years', 1, 4],
        ['at most', -1, 0],
      ] as const
    ).map(([what, direction, from]) => {
      const is = (e: EventResult) => e.family === family && e.direction === direction && e.h >= from
      const scored = calibratedEvents.filter(is)
      return [
        `${family} ${what}`,
        { ...summariseEvents(scored), raw: round(brierOf(rawEvents.filter(is)), 4), ...baselinesOf(scored, fittedUnits.filter(is)) },
      ]
    }),
  ),
)
console.table(ownCalibration)

console.log(
  '\nReliability by shown band, came true / forecasts: families with a calibration of their own on the units it was not fitted on, the rest swapped',
)
const reliability = Object.fromEntries(
  [...families, 'pooled'].map((family) => [
    family,
    reliabilityOf(
      ownFamilies.includes(family)
        ? calibratedEvents.filter((e) => e.family === family)
        : swapped.shown.filter((e) => family === 'pooled' || e.family === family),
    ),
  ]),
)
console.table(
  Object.fromEntries(
    Object.entries(reliability).map(([family, bands]) => [
      family,
      Object.fromEntries(bands.map((b, i) => [bandNames[i]!, `${b.cameTrue}/${b.forecasts}`])),
    ]),
  ),
)

console.log('\nM3 yearly')
const m3 = m3Rows(directory)
console.table([...m3.rows, ...m3.halves])
console.log('Published and R, full history and last 5')
console.table(m3.published.filter(({ history }) => history === 'full' || history === 'last 5'))

const others = otherCompetitionRows(directory)
if (others.length > 0) {
  console.log('\nOther competitions, yearly series: reported, not guarded')
  console.table(others)
}

const withR = process.argv.includes('--with-r') ? compareWithR(heldOut) : undefined
if (withR) {
  console.log(`\nThe same ${withR.tasks} held-out origins in R (forecast ${withR.forecastPackage})`)
  console.table(Object.fromEntries(Object.entries(withR.rows).map(([name, row]) => [name, withoutDeciles(row)])))
  console.table(withR.byFamily)
  console.log('Brier below R by', withR.brierBelowR, 'times faster than R', withR.timesFasterThanR)
}

const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version }
const write = (name: string, content: object) => writeFileSync(join(results, name), `${JSON.stringify(content, null, 1)}\n`)
write('backtest.json', {
  machine,
  lateFamilies,
  origins: heldOut.length,
  heldOut: Object.fromEntries(
    byModel.map(({ name, forecasts, events }) => [name, { ...summariseForecasts(forecasts), ...summariseEvents(events) }]),
  ),
  heldOutBaselines: baselines,
  byN,
  byH,
  heldOutByFamily: Object.fromEntries(families.map((family) => [family, familyRow(ours.forecasts, ours.events, family)])),
  swapped: {
    families: swapTable,
    all: { ...summariseForecasts(swapped.forecasts), ...summariseEvents(swapped.events) },
    againstBaselines: familyBaselines,
  },
  ownCalibration,
  mostOfChange: { shipped: mostOfChange, refitted, swapped: swapped.most, rows: highChances },
  reliability,
})
write('m3-yearly.json', {
  machine,
  definitions: 'sMAPE and MASE as in m3_yearly_benchmark.json; MASE scaled by the full training series',
  ...m3,
})
if (others.length > 0) write('other-competitions.json', { machine, rows: others })
if (withR) write('backtest-with-r.json', { machine, ...withR })

writeMethods()

const broken = brokenGuards({
  heldOut: summariseForecasts(swapped.forecasts),
  events: summariseEvents(swapped.events),
  m3: m3.rows,
  offices: Object.fromEntries(
    families.filter((family) => /^(destatis|statcan|eustat)/.test(family)).map((family) => [family, familyBaselines[family]!]),
  ),
})
for (const sentence of broken) console.error(`Guard broken: ${sentence}`)
process.exit(broken.length > 0 ? 1 : 0)

function familyRow(forecasts: readonly ForecastResult[], events: readonly EventResult[], family: string) {
  return {
    ...withoutDeciles(summariseForecasts(forecasts.filter((f) => f.family === family))),
    ...summariseEvents(events.filter((e) => e.family === family)),
  }
}

function familyAgainstBaselines(events: readonly EventResult[], family: string) {
  const own = events.filter((e) => e.family === family)
  const scored = own.filter((e) => !isFittingUnit(family, e.task.id))
  return {
    events: scored.length,
    brier: round(brierOf(scored), 4),
    ...baselinesOf(
      scored,
      own.filter((e) => isFittingUnit(family, e.task.id)),
    ),
  }
}

function withoutDeciles<T extends { readonly pitDeciles?: unknown }>({ pitDeciles: _, ...rest }: T) {
  return rest
}
