import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { isAbsolute } from 'node:path'
import type { Indicator, Place } from '@moc/core'
import { seededUniform } from './random.ts'

/** What the file that was written holds. */
export interface LongFile {
  readonly path: string
  readonly rows: number
  readonly bytes: number
}

/** How large a file is asked for; the counts of the promise are 63 × 80 × 20, and splits up to the number of rows. */
export interface LongFileSize {
  readonly rows: number
  readonly indicators: number
  readonly firstYear: number
  readonly lastYear: number
}

/** The names to write; `isName` says whether a name of a place means one place alone. */
export interface LongNames {
  readonly indicators: readonly Indicator[]
  readonly places: readonly Place[]
  readonly isName: (name: string) => boolean
}

const header = 'indicator,place,period,value,numerator,denominator,status,source,note,series'
const sources = ['nso-e02-03-07', 'gso-lfs', 'so-lao-dong', 'bao-cao-tinh']
const notes = ['', '', '', '', '', '', '', 'theo báo cáo của tỉnh', 'điều tra mẫu; sai số lớn', 'số liệu sau rà soát']

/**
 * Writes a long CSV as an office would merge it: every yearly indicator at every province for every year, in several
 * series, codes mostly and names sometimes, preliminary marks, statuses and counts in some rows. Every row passes the
 * checks. The same `seed` gives the same bytes.
 */
export async function writeLongFile(
  path: string,
  { indicators, places, isName }: LongNames,
  size: LongFileSize,
  seed = 1,
): Promise<LongFile> {
  if (!isAbsolute(path)) throw new Error('the path has to be absolute')
  const random = seededUniform(seed)
  const chosen = indicators.filter(({ rhythm, scale }) => rhythm === 'year' && scale !== 'yesNo').slice(0, size.indicators)
  const named = new Map<string, readonly string[]>()
  const provinces = places.filter(({ level, validFrom, validTo }) => level === 'province' && !validFrom && (!validTo || validTo > '2025'))
  for (const { code, nameVi, fullNameVi } of provinces) named.set(code, [nameVi, fullNameVi].filter(isName))
  const out = createWriteStream(path)
  let [rows, bytes, text] = [0, 0, `${header}\n`]
  const flush = async () => {
    bytes += Buffer.byteLength(text)
    if (!out.write(text)) await once(out, 'drain')
    text = ''
  }
  write: for (let split = 0; ; split++) {
    for (const indicator of chosen)
      for (const place of provinces)
        for (let year = size.firstYear; year <= size.lastYear; year++) {
          if (rows === size.rows) break write
          text += `${row(indicator, place, named.get(place.code) ?? [], year, size.lastYear, split, random)}\n`
          rows++
          if (text.length > 1 << 20) await flush()
        }
  }
  await flush()
  out.end()
  await once(out, 'finish')
  return { path, rows, bytes }
}

function row(
  indicator: Indicator,
  place: Place,
  names: readonly string[],
  year: number,
  lastYear: number,
  split: number,
  random: () => number,
): string {
  const name = random() < 0.05 ? indicator.nameVi : indicator.code
  const isPreliminary = year === lastYear && random() < 0.5
  const period = isPreliminary ? `Sơ bộ ${year}` : random() < 0.02 ? `Năm ${year}` : String(year)
  const where = (random() < 0.1 ? names[Math.floor(random() * names.length)] : undefined) ?? place.code
  const [value, numerator, denominator] = numbers(indicator, split, random)
  const status = isPreliminary ? '' : random() < 0.3 ? 'chính thức' : random() < 0.5 ? 'official' : ''
  const source = sources[Math.floor(random() * sources.length)]!
  const note = notes[Math.floor(random() * notes.length)]!
  const cells = [name, where, period, value, numerator, denominator, status, source, note, split === 0 ? '' : `nguon-${split}`]
  return cells.map((cell) => (cell.includes(',') ? cell.replaceAll(',', ' ') : cell)).join(',')
}

/** A value that its scale allows, with one or two decimals; with its counts in some rows of percentages. */
function numbers({ scale, unitVi }: Indicator, split: number, random: () => number): [string, string, string] {
  if (/trai\/100/u.test(unitVi)) return [(100 + random() * 20).toFixed(1), '', '']
  if (scale === 'count') return [String(Math.floor(random() * 5000)), '', '']
  if (scale !== 'share') return [(random() * 900 + 0.5).toFixed(random() < 0.5 ? 1 : 2), '', '']
  if (unitVi !== '%' || split % 5 !== 1) return [(random() * 100).toFixed(2), '', '']
  const denominator = 100 + Math.floor(random() * 5000)
  const numerator = Math.floor(random() * denominator)
  return [((100 * numerator) / denominator).toFixed(2), String(numerator), String(denominator)]
}
