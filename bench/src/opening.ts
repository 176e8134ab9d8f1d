import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureBundle } from './bundle.ts'
import { measureOverview } from './overview.ts'
import { root } from './root.ts'
import { measureSecondStart } from './start.ts'

// `npm run bench:opening -- --date 2026-11-20 [--times 5]`: how fast the program opens; written to bench/results/opening.json.
const { values } = parseArgs({ options: { date: { type: 'string' }, times: { type: 'string', default: '5' } } })
const data = await mkdtemp(join(tmpdir(), 'moc-bench-'))
const times = Number(values.times)

const secondStart = await measureSecondStart(data, times)
const overview = await measureOverview(data, times)
const bundle = measureBundle()
await rm(data, { recursive: true })

const limits = [
  { what: 'second start until health answers, ms', limit: 3000, measured: secondStart.median },
  { what: 'overview, first question after a start, ms', limit: 100, measured: overview.cold.median },
  { what: 'overview, a place never asked for, ms', limit: 100, measured: overview.unseen.median },
  { what: 'overview, asked again, ms', limit: 10, measured: overview.warm.median },
  { what: 'initial JavaScript, kB gzip', limit: 300, measured: bundle.kilobytes },
]
const machine = {
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  system: process.platform,
}
const result = { takenOn: values.date ?? null, machine, limits, secondStart, overview, bundle }
await writeFile(join(root, 'bench/results/opening.json'), `${JSON.stringify(result, null, 2)}\n`)

for (const { what, limit, measured } of limits)
  console.log(`${measured <= limit ? 'ok  ' : 'OVER'} ${what.padEnd(46)} ${String(measured).padStart(8)}  (limit ${limit})`)
console.log(`ECharts loaded apart: ${bundle.holdsECharts ? 'no' : 'yes'}`)
process.exitCode = limits.some(({ limit, measured }) => measured > limit) || bundle.holdsECharts ? 1 : 0
