import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Indicator, Place } from '@moc/core'
import { understandFile, type Codebook } from '@moc/ingest'
import { root } from '../root.ts'
import { seededUniform } from './random.ts'

/** A small file as a unit sends it. */
export interface SmallFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

type WriteWorkbook = (rows: readonly (readonly (string | number)[])[]) => { toBuffer: () => Promise<Buffer> }

/**
 * Makes a corpus of small files, a third each: long CSV, a wide CSV with years as columns below a title, and the same
 * wide table as a workbook. The same `seed` gives the same files.
 */
export async function makeCorpus(
  count: number,
  indicators: readonly Indicator[],
  places: readonly Place[],
  seed = 1,
): Promise<SmallFile[]> {
  const random = seededUniform(seed)
  const documents = createRequire(join(root, 'packages/documents/package.json'))
  const { default: writeWorkbook } = documents('write-excel-file/node') as { default: WriteWorkbook }
  const shares = indicators.filter(({ rhythm, unitVi }) => rhythm === 'year' && unitVi === '%')
  const provinces = places.filter(({ level, validTo }) => level === 'province' && validTo === '2025-06-30')
  const files: SmallFile[] = []
  for (let index = 0; index < count; index++) {
    const indicator = shares[index % shares.length]!
    const chosen = provinces.filter(() => random() < 0.5)
    const years = [2019, 2020, 2021, 2022, 2023]
    const table = chosen.map((place) => ({ place, values: years.map(() => random() * 100) }))
    if (index % 3 === 0) {
      const lines = table.flatMap(({ place, values }) =>
        values.map((value, at) => `${indicator.code},${place.code},${years[at]},${value.toFixed(2)}`),
      )
      files.push(asText(`dai-${index}.csv`, ['indicator,place,period,value', ...lines]))
      continue
    }
    const head = [[indicator.nameVi], ['Đơn vị tính: %'], ['Địa phương', ...years.map(String)]]
    if (index % 3 === 1) {
      const body = table.map(({ place, values }) => [place.nameVi, ...values.map((value) => value.toFixed(2).replace('.', ','))])
      files.push(
        asText(
          `rong-${index}.csv`,
          [...head, ...body].map((cells) => cells.join(';')),
        ),
      )
    } else {
      const body = table.map(({ place, values }) => [place.nameVi, ...values.map((value) => Math.round(value * 100) / 100)])
      files.push({ fileName: `bang-${index}.xlsx`, bytes: new Uint8Array(await writeWorkbook([...head, ...body]).toBuffer()) })
    }
  }
  return files
}

function asText(fileName: string, lines: readonly string[]): SmallFile {
  return { fileName, bytes: new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`) }
}

/** What reading a corpus took, and what came of it. */
export interface CorpusUsage {
  readonly files: number
  readonly rows: number
  readonly filesPerSecond: number
  readonly filesPerCpuSecond: number
  readonly withoutTable: number
}

/** Reads every file of a corpus, one after the other, from its bytes to checked rows. */
export function readCorpus(files: readonly SmallFile[], codebook: Codebook, today: string): CorpusUsage {
  let [rows, withoutTable] = [0, 0]
  const [started, before] = [performance.now(), process.cpuUsage()]
  for (const { fileName, bytes } of files) {
    const read = understandFile(fileName, bytes, codebook, today)
    rows += read.rows.length
    if (read.table === null) withoutTable++
  }
  const { user, system } = process.cpuUsage(before)
  return {
    files: files.length,
    rows,
    filesPerSecond: Math.round((files.length / (performance.now() - started)) * 1000),
    filesPerCpuSecond: Math.round((files.length / (user + system)) * 1e6),
    withoutTable,
  }
}
