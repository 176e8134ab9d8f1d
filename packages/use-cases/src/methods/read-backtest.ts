import { fieldsOf, numbersOf, readResults, rowsOf } from './read-results.ts'

const coverage = ['forecasts', 'c50', 'c80', 'c95'] as const
const scores = [...coverage, 'crps', 'logScore', 'events', 'met', 'brier', 'logLoss', 'ece'] as const
const baselines = ['baseRate', 'baseRateByAmbition', 'verdictAs01'] as const
type Numbers<Keys extends readonly string[]> = Readonly<Record<Keys[number], number>>

/** How one model did on forecasts and on targets. */
export type ModelScore = { readonly model: string } & Numbers<typeof scores>

/** What the committed back-test found. */
export interface Backtest {
  readonly origins: number
  readonly models: readonly ModelScore[]
  readonly baselines: Numbers<typeof baselines>
  readonly byLength: readonly ({ readonly points: number } & Numbers<typeof coverage>)[]
  readonly byHorizon: readonly ({ readonly years: string } & Numbers<typeof coverage>)[]
  readonly families: readonly ({
    readonly family: string
    readonly events: number
    readonly brier: number
    readonly c80: number
    readonly c95: number
  } & Numbers<typeof baselines>)[]
}

/** Reads bench/results/backtest.json; what it does not hold is left out. */
export async function readBacktest(): Promise<Backtest> {
  const results = (await readResults('backtest')) ?? {}
  const swapped = fieldsOf(results['swapped'])
  const covered = fieldsOf(swapped['families'])
  return {
    origins: typeof results['origins'] === 'number' ? results['origins'] : 0,
    models: readModels(results['heldOut']),
    baselines: numbersOf(results['heldOutBaselines'], baselines) ?? { baseRate: 0, baseRateByAmbition: 0, verdictAs01: 0 },
    byLength: rowsOf(results['byN'], (name, row) => withName(numbersOf(row, coverage), { points: Number(name.replace('n=', '')) })),
    byHorizon: rowsOf(results['byH'], (name, row) => withName(numbersOf(row, coverage), { years: name.replace('h=', '') })).toSorted(
      (one, other) => Number.parseInt(one.years, 10) - Number.parseInt(other.years, 10),
    ),
    families: rowsOf(swapped['againstBaselines'], (family, row) => {
      const width = numbersOf(covered[family], ['c80', 'c95'])
      const found = numbersOf(row, ['events', 'brier', ...baselines])
      return width === null ? null : withName(found, { family, ...width })
    }),
  }
}

/** Reads models by name with their scores. */
export function readModels(value: unknown): ModelScore[] {
  return rowsOf(value, (model, row) => withName(numbersOf(row, scores), { model }))
}

function withName<Numbers extends object, Name extends object>(numbers: Numbers | null, name: Name): (Numbers & Name) | null {
  return numbers === null ? null : { ...name, ...numbers }
}
