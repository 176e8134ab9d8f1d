import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startServer } from '@moc/api'
import { readConfig } from '@moc/api/config'
import { shippedCatalogue } from '@moc/use-cases/testing'
import { makeLargeCatalogue } from '@moc/use-cases/testing/large-catalogue'
import { measureLoop, type LoopDelay } from './loop-delay.ts'
import { root } from './root.ts'
import { summarise } from './summary.ts'
import type { ClientTimes } from './worker-client.ts'

// `npm run bench:worker -- --date 2026-11-21 [--times 5]`: how long a server's event loop is held while it judges more than
// 10,000 series of ten points at every place and sends the rows, with another process asking; to bench/results/worker.json.
const { values } = parseArgs({ options: { date: { type: 'string' }, times: { type: 'string', default: '5' } } })
const limit = 50
const targets = 141
const data = await mkdtemp(join(tmpdir(), 'moc-bench-'))
const catalogue = await makeLargeCatalogue(shippedCatalogue, targets, 10)
const told = { data, port: '0', catalogue: catalogue.directory }
const server = await startServer(readConfig(told, { MOC_TODAY: '2026-11-20' }), console.error)

/** One job from outside: the loop's delays while it is judged, and while its rows are sent. */
async function measureRound(horizon: number) {
  const client = fork(join(import.meta.dirname, 'worker-client.ts'), [server.url, String(horizon)])
  // Starting a process holds the loop as well: only what comes after is the server's own.
  await once(client, 'message')
  const judged = measureLoop()
  client.send('begin')
  await once(client, 'message')
  const judging = judged.end()
  const sent = measureLoop()
  const [times] = (await once(client, 'message')) as [ClientTimes]
  return { judging, sending: sent.end(), times }
}

// What the machine does to a loop that has nothing to do.
const still = measureLoop()
await wait(5000)
const idle = still.end()
const rounds = []
for (let i = 0; i < Number(values.times); i++) rounds.push(await measureRound(2026 + i))
// Fewer than the thread is used for: judged on the main thread, each question once (nothing of it is remembered).
const mainThread: number[] = []
for (let horizon = 2040; horizon < 2060; horizon++) {
  const begun = performance.now()
  const response = await fetch(`${server.url}/api/v1/overview?strategy=MANY&place=34&horizon=${horizon}`)
  await response.arrayBuffer()
  mainThread.push(((performance.now() - begun) / targets) * 100)
}
await server.close()
await rm(data, { recursive: true })
await catalogue.remove()

const result = {
  takenOn: values.date ?? null,
  machine: {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    system: process.platform,
    load: Math.round(loadavg()[0]! * 100) / 100,
  },
  series: catalogue.series,
  points: 10,
  rows: rounds[0]!.times.rows,
  limit,
  idle,
  judging: summariseLoop(rounds.map(({ judging }) => judging)),
  sending: summariseLoop(rounds.map(({ sending }) => sending)),
  healthAnsweredIn: summarise(rounds.flatMap(({ times }) => times.health)),
  jobTook: summarise(rounds.map(({ times }) => times.job)),
  rowsTook: summarise(rounds.map(({ times }) => times.sending)),
  megabytes: Math.round(rounds[0]!.times.bytes / 1e6),
  mainThread: { what: 'one overview, ms for each 100 targets of it', ...summarise(mainThread) },
}
await writeFile(join(root, 'bench/results/worker.json'), `${JSON.stringify(result, null, 2)}\n`)
console.log(JSON.stringify(result, null, 2))
process.exitCode = Math.max(result.judging.max.max, result.sending.max.max) <= limit ? 0 : 1

function summariseLoop(delays: readonly LoopDelay[]) {
  const of = (name: keyof LoopDelay) => summarise(delays.map((each) => each[name]))
  return { max: of('max'), p99: of('p99'), ownMax: of('ownMax') }
}
