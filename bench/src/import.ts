import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { createCodebook, findPlace } from '@moc/ingest'
import { clockOn, openProgram } from '@moc/use-cases'
import { makeCorpus, readCorpus } from './import/corpus.ts'
import { writeLongFile } from './import/long-file.ts'
import { readShippedCatalogue } from './import/shipped-catalogue.ts'
import type { Usage } from './import/usage.ts'
import { root } from './root.ts'

// `npm run bench:import -- [--rows 1000000] [--rounds 3] [--files 1200] [--date 2026-11-21]`: a long CSV through the
// program beside DuckDB's own read_csv and insert of the same rows, and a corpus of small files through the reader;
// written to bench/results/import.json. Ends with an error where a promise is broken.
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    files: { type: 'string', default: '1200' },
    date: { type: 'string' },
  },
})
const limits = { ratio: 8, peakRssMiB: 1536, filesPerSecond: 50 }

interface PathUsage {
  readonly read: { readonly wallMs: number }
  readonly readAndCheck: Usage
  readonly difference: Usage
  readonly publish: Usage
  readonly peakRssMiB: number
  readonly rssAtStartMiB: number
  readonly longestHoldMs: number
  readonly counts: Readonly<Record<string, number>>
}

const scratch = await mkdtemp(join(tmpdir(), 'moc-bench-'))
try {
  const catalogue = await readShippedCatalogue()
  const codebook = createCodebook(catalogue)
  const isName = (name: string) => ['2005-12-31', '2024-12-31'].every((day) => findPlace(codebook, name, day).kind === 'place')
  const size = { rows: Number(values.rows), indicators: 80, firstYear: 2005, lastYear: 2024 }
  const file = await writeLongFile(join(scratch, 'long.csv'), { ...catalogue, isName }, size)
  console.error(`${file.rows} rows, ${Math.round(file.bytes / 2 ** 20)} MiB`)

  const rounds = []
  for (let round = 0; round < Number(values.rounds); round++) {
    const reference = await inProcess<Usage & { readonly rows: number }>('measure-reference', await directory(`r${round}`), file.path)
    const data = await directory(`p${round}`)
    const filled = await openProgram({ directory: data, catalogue: join(root, 'data'), clock: clockOn('2026-11-21'), writable: true })
    await filled.close()
    const path = await inProcess<PathUsage>('measure-path', data, file.path)
    if (reference.rows !== file.rows || path.counts['published'] !== file.rows)
      throw new Error(`rows are missing: ${JSON.stringify({ reference, path })}`)
    const steps = [path.readAndCheck, path.difference, path.publish]
    const [wallMs, cpuMs] = [sum(steps.map((step) => step.wallMs)), sum(steps.map((step) => step.cpuMs))]
    const load = loadavg().map((each) => Math.round(each * 10) / 10)
    const ratio = { wall: wallMs / reference.wallMs, cpu: cpuMs / reference.cpuMs }
    rounds.push({ load, reference, path: { wallMs, cpuMs, ...path }, ratio: { wall: round2(ratio.wall), cpu: round2(ratio.cpu) } })
    console.error(
      `round ${round + 1}: ${wallMs} ms against ${reference.wallMs} ms; cpu ${cpuMs} against ${reference.cpuMs}; ${path.peakRssMiB} MiB`,
    )
    await rm(data, { recursive: true })
  }

  const corpus = await makeCorpus(Number(values.files), catalogue.indicators, catalogue.places)
  const small = readCorpus(corpus, codebook, '2026-11-21')
  const measured = {
    ratio: median(rounds.map(({ ratio }) => ratio.wall)),
    ratioOfCpu: median(rounds.map(({ ratio }) => ratio.cpu)),
    peakRssMiB: Math.max(...rounds.map(({ path }) => path.peakRssMiB)),
    filesPerSecond: small.filesPerSecond,
  }
  const machine = {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    system: process.platform,
  }
  const result = {
    takenOn: values.date ?? null,
    machine,
    limits,
    measured,
    file: { rows: file.rows, bytes: file.bytes },
    rounds,
    corpus: small,
  }
  await writeFile(join(root, 'bench/results/import.json'), `${JSON.stringify(result, null, 2)}\n`)
  tell('times read_csv and insert, on the clock', measured.ratio, limits.ratio, measured.ratio <= limits.ratio)
  tell('times read_csv and insert, on the cores', measured.ratioOfCpu, limits.ratio, measured.ratioOfCpu <= limits.ratio)
  tell('peak memory, MiB', measured.peakRssMiB, limits.peakRssMiB, measured.peakRssMiB <= limits.peakRssMiB)
  tell('small files a second', measured.filesPerSecond, limits.filesPerSecond, measured.filesPerSecond >= limits.filesPerSecond)
  const isKept =
    measured.ratio <= limits.ratio && measured.peakRssMiB <= limits.peakRssMiB && measured.filesPerSecond >= limits.filesPerSecond
  process.exitCode = isKept ? 0 : 1
} finally {
  await rm(scratch, { recursive: true, force: true })
}

async function directory(name: string): Promise<string> {
  return mkdtemp(join(scratch, `${name}-`))
}

/** A process of its own for each measurement, so that neither memory nor warmth is inherited. */
async function inProcess<T>(script: string, ...args: readonly string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, `bench/src/import/${script}.ts`), ...args], {
    maxBuffer: 1 << 24,
  })
  return JSON.parse(stdout) as T
}

function tell(what: string, measured: number, limit: number, isKept: boolean): void {
  console.log(`${isKept ? 'ok  ' : 'OVER'} ${what.padEnd(46)} ${String(measured).padStart(8)}  (limit ${limit})`)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function round2(number: number): number {
  return Math.round(number * 100) / 100
}
