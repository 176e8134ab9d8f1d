import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One real annual series of the back-test pool. */
export interface PoolSeries {
  readonly fam: string
  readonly id: string
  readonly t: readonly number[]
  readonly y: readonly number[]
  readonly scale: 'pct' | 'pos'
  readonly kind: 'real' | 'mixed' | 'modelled'
}

/** One yearly series of a forecasting competition: what was given, and the years that were held back. */
export interface CompetitionSeries {
  readonly id: string
  readonly type: string
  readonly train: readonly number[]
  readonly test: readonly number[]
}

/** Where the public originals are: the data themselves are not committed. */
export const whereToFind = `The back-test data are not part of this repository. Set MOC_BENCH_DATA to a directory that holds backtest_pool.json,
m3_yearly.json and m3_yearly_benchmark.json (default: ../shared/method beside the checkout). The public originals:
M3 yearly: github.com/robjhyndman/Mcomp (data/M3.rda, commit 34f3b412); UN SDG database and World Bank series:
github.com/open-numbers/ddf--unstats--sdg_indicators (1bfae15) and ddf--gapminder--systema_globalis (c63631a);
Destatis: github.com/DnsTestEnvironment/dns-data (7de43d6); Statistics Canada:
github.com/sdg-data-canada-odd-donnees (sdg-data f89e601, cif-data d38e805).
Other competitions, as m1_yearly.json and tourism_yearly.json in the shape of m3_yearly.json, are scored where they are there:
github.com/robjhyndman/Mcomp (data/M1.rda, 34f3b412) and github.com/cran/Tcomp (data/tourism.rda, 8420cd2f).`

/** The directory of the data, or null where there is none. */
export function findDataDirectory(): string | null {
  const directory = process.env['MOC_BENCH_DATA'] ?? join(import.meta.dirname, '../../../../shared/method')
  return existsSync(join(directory, 'backtest_pool.json')) && existsSync(join(directory, 'm3_yearly.json')) ? directory : null
}

/** The pool without modelled series: they are smooth and flatter any method. */
export function readPool(directory: string): PoolSeries[] {
  const all = JSON.parse(readFileSync(join(directory, 'backtest_pool.json'), 'utf8')) as PoolSeries[]
  return all.filter(({ kind }) => kind !== 'modelled')
}

export function readM3(directory: string): CompetitionSeries[] {
  return readCompetition(directory, 'm3')!
}

/** The yearly series of a competition, or null where its file is not there. */
export function readCompetition(directory: string, name: string): CompetitionSeries[] | null {
  const path = join(directory, `${name}_yearly.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { series: CompetitionSeries[] }).series : null
}
