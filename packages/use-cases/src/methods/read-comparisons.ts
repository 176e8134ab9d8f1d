import { readModels, type ModelScore } from './read-backtest.ts'
import { fieldsOf, numbersOf, readResults } from './read-results.ts'

/** Accuracy on the M3 yearly series; null where a method gives no interval. */
export interface M3Row {
  readonly method: string
  readonly history: string
  readonly sMAPE: number
  readonly MASE: number
  readonly cov80: number | null
  readonly cov95: number | null
}

/** The forecaster beside published methods and beside R. */
export interface Comparisons {
  readonly m3: { readonly rows: readonly M3Row[]; readonly published: readonly M3Row[] }
  readonly againstR: { readonly tasks: number; readonly forecastPackage: string; readonly models: readonly ModelScore[] } | null
}

/** Reads bench/results/m3-yearly.json and backtest-with-r.json. */
export async function readComparisons(): Promise<Comparisons> {
  const m3 = (await readResults('m3-yearly')) ?? {}
  const withR = await readResults('backtest-with-r')
  const { tasks, forecastPackage } = withR ?? {}
  return {
    m3: { rows: readM3(m3['rows']), published: readM3(m3['published']) },
    againstR:
      withR === null || typeof tasks !== 'number'
        ? null
        : { tasks, forecastPackage: typeof forecastPackage === 'string' ? forecastPackage : '', models: readModels(withR['rows']) },
  }
}

function readM3(value: unknown): M3Row[] {
  return (Array.isArray(value) ? value : []).flatMap((each: unknown) => {
    const { method, history, cov80, cov95 } = fieldsOf(each)
    const accuracy = numbersOf(each, ['sMAPE', 'MASE'])
    if (accuracy === null || typeof method !== 'string' || typeof history !== 'string') return []
    return {
      method,
      history,
      ...accuracy,
      cov80: typeof cov80 === 'number' ? cov80 : null,
      cov95: typeof cov95 === 'number' ? cov95 : null,
    }
  })
}
