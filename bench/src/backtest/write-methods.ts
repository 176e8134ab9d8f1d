import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bandNames } from './metrics.ts'
import { sayAmbition, type AgainstRate } from './say-ambition.ts'

const root = join(import.meta.dirname, '../../..')
const page = join(root, 'docs/methods.md')

interface Row {
  readonly [name: string]: number | string | undefined
}
interface Results {
  readonly heldOut: Readonly<Record<string, Row>>
  readonly heldOutBaselines: Row
  readonly byN: Readonly<Record<string, Row>>
  readonly byH: Readonly<Record<string, Row>>
  readonly swapped: {
    readonly all: Row
    readonly families: Readonly<Record<string, Row>>
    readonly againstBaselines: Readonly<Record<string, AgainstRate>>
  }
  readonly mostOfChange: { readonly rows: Readonly<Record<string, Row>> }
  readonly reliability: Readonly<Record<string, readonly { readonly forecasts: number; readonly cameTrue: number }[]>>
}

/** Puts the figures of the last run into docs/methods.md, between its markers; leaves every other word as it is. */
export function writeMethods(): void {
  const backtest = read('backtest.json') as Results
  const m3 = read('m3-yearly.json') as { readonly rows: readonly Row[]; readonly halves: readonly Row[] }
  const tables: Record<string, string> = {
    m3: table(['method', 'history', 'series', 'sMAPE', 'MASE', 'cov80', 'cov95'], m3.rows),
    'm3-halves': table(['method', 'history', 'series', 'sMAPE', 'MASE', 'cov80', 'cov95'], m3.halves),
    'held-out': table(['who', 'forecasts', 'c50', 'c80', 'c95', 'crps', 'logScore', 'brier', 'logLoss', 'ece'], named(backtest.heldOut)),
    baselines: table(Object.keys(backtest.heldOutBaselines), [backtest.heldOutBaselines]),
    coverage: table(['who', 'forecasts', 'c50', 'c80', 'c95'], named({ ...backtest.byN, ...backtest.byH })),
    families: table(
      ['who', 'forecasts', 'c80', 'c95', 'brier', 'logLoss', 'ece'],
      named({ ...backtest.swapped.families, all: backtest.swapped.all }),
    ),
    'high-chances': table(['who', '40-60', '60-80', '80-95', '>95', 'brier', 'logLoss'], named(backtest.mostOfChange.rows)),
    reliability: reliabilityTable(backtest.reliability),
    ambition: sayAmbition(backtest.swapped.againstBaselines),
  }
  if (existsSync(pathOf('backtest-with-r.json'))) {
    const withR = read('backtest-with-r.json') as { readonly rows: Readonly<Record<string, Row>> }
    tables['with-r'] = table(['who', 'forecasts', 'brier', 'logLoss', 'crps', 'c80', 'c95'], named(withR.rows))
  }
  if (existsSync(pathOf('other-competitions.json'))) {
    const others = read('other-competitions.json') as { readonly rows: readonly Row[] }
    tables['other-competitions'] = table(['competition', 'method', 'history', 'series', 'sMAPE', 'MASE', 'cov80', 'cov95'], others.rows)
  }
  let text = readFileSync(page, 'utf8')
  for (const [name, rows] of Object.entries(tables)) {
    const between = new RegExp(`(<!-- bench:${name} -->\\n)[\\s\\S]*?(<!-- /bench -->)`)
    text = text.replace(between, (_, open: string, close: string) => `${open}${rows}\n${close}`)
  }
  writeFileSync(page, text)
}

/** Came true of forecasts, by the band that was shown. */
function reliabilityTable(families: Results['reliability']): string {
  return table(
    ['family', ...bandNames],
    Object.entries(families).map(([family, rows]) => ({
      family,
      ...Object.fromEntries(rows.map((row, i) => [bandNames[i]!, `${row.cameTrue}/${row.forecasts}`])),
    })),
  )
}

function named(rows: Readonly<Record<string, Row>>): Row[] {
  return Object.entries(rows).map(([who, row]) => ({ who, ...row }))
}

function table(columns: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly (string | number | undefined)[]) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n')
}

function pathOf(name: string): string {
  return join(root, 'bench/results', name)
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(pathOf(name), 'utf8'))
}

if (import.meta.main) writeMethods()
