import { forecastSeries } from '../../../packages/core/src/forecast/forecast.ts'
import { findDataDirectory, readPool, whereToFind } from './data.ts'
import { isMet, targetsFor } from './events.ts'
import { meanOf, round, shareOf } from './metrics.ts'
import { isFittingUnit } from './split.ts'

/**
 * Whether "at any time up to the year" keeps its word: on held-out units with five observed years after the
 * origin, how often the target was met at least once, beside what was said; and the same at the fifth year.
 */
const years = [1, 2, 3, 4, 5]
const directory = findDataDirectory()
if (!directory) throw new Error(whereToFind)
const results = readPool(directory)
  .filter(({ fam, id }) => !isFittingUnit(fam, id))
  .flatMap(({ fam, id, t, y, scale }) => {
    const origin = t.length - 6
    if (origin < 4 || years.some((ahead) => t[origin + ahead]! !== t[origin]! + ahead)) return []
    const known = { t: t.slice(Math.max(0, origin - 9), origin + 1), y: y.slice(Math.max(0, origin - 9), origin + 1) }
    return targetsFor({ ...known, scale, family: fam, id, fitting: false, h: [5], truth: [] }).flatMap((event) => {
      const ask = { ...known, scale, h: [5], target: event.target, direction: event.direction }
      const [at, by] = [forecastSeries(ask), forecastSeries({ ...ask, by: true })]
      if (!at.ok || !by.ok) return []
      return [
        {
          at: at.forecast.probability![0]!,
          by: by.forecast.probability![0]!,
          metAt: isMet(event, y[origin + 5]!),
          metBy: years.some((ahead) => isMet(event, y[origin + ahead]!)),
        },
      ]
    })
  })
const bins = [0.05, 0.2, 0.4, 0.6, 0.8, 1.01]
console.log(`${results.length} targets, five years ahead`)
console.log(
  'at the year: said',
  round(meanOf(results, (r) => r.at)),
  'met',
  round(shareOf(results, (r) => r.metAt)),
  'Brier',
  round(
    meanOf(results, (r) => (r.at - Number(r.metAt)) ** 2),
    4,
  ),
)
console.log(
  'by the year: said',
  round(meanOf(results, (r) => r.by)),
  'met',
  round(shareOf(results, (r) => r.metBy)),
  'Brier',
  round(
    meanOf(results, (r) => (r.by - Number(r.metBy)) ** 2),
    4,
  ),
)
console.log(
  'the chance at the year taken for the chance by it: Brier',
  round(
    meanOf(results, (r) => (r.at - Number(r.metBy)) ** 2),
    4,
  ),
)
console.table(
  bins.map((to, i) => {
    const bin = results.filter(({ by }) => by < to && by >= (bins[i - 1] ?? 0))
    return { below: to, targets: bin.length, said: round(meanOf(bin, (r) => r.by)), metBy: round(shareOf(bin, (r) => r.metBy)) }
  }),
)
