import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDraft, discardImport, findImport, keepFile, listImportIssues } from '@moc/store'
import { clockOn } from '../clock.ts'
import { openProgram } from '../open-program.ts'
import type { Program } from '../program.ts'
import { prepareStore, shippedCatalogue, type PreparedStore } from '../testing/prepare-store.ts'
import { publishImport } from './publish-import.ts'
import { receiveFile } from './receive-file.ts'
import { stageLongFile } from './stage-long-file.ts'

const places = ['01', '02', '04', '06', '08', '10', '11', '12', '14', '15', '17', '19']
const header = 'indicator,place,period,value,series'
let program: Program
let prepared: PreparedStore

beforeAll(async () => {
  prepared = await prepareStore()
  program = await openProgram({ directory: prepared.directory, catalogue: shippedCatalogue, clock: clockOn('2026-11-21'), writable: true })
  const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]
  const rows = places.flatMap((place, p) =>
    years.map((year, y) => `women_share_new_jobs,${place},${year},${(44 + p / 4 + 0.3 * y + ((3 * p + 7 * y) % 5) / 10).toFixed(1)},thu`),
  )
  const { summary } = await receiveFile(program, { fileName: 'da-co.csv', bytes: bytesOf(rows) })
  await publishImport(program, summary.id, { reasons: { '*': 'dữ liệu minh họa' } })
})
afterAll(async () => {
  await program.close()
  await prepared.remove()
})

const bytesOf = (rows: readonly string[]) => new TextEncoder().encode([header, ...rows].join('\n'))

/** What is said of a file on the way of short files, and on that of long ones. */
async function readBothWays(rows: readonly string[]) {
  const bytes = bytesOf(rows)
  const short = (await receiveFile(program, { fileName: 'tep.csv', bytes })).summary.id
  const fileHash = await keepFile(program.store, bytes)
  const long = await addDraft(program.store, { fileName: 'tep.csv', fileHash, by: null, at: program.clock.now() })
  expect(await stageLongFile(program, long, {}, { from: 0, askedUpTo: 0 })).toBe(true)
  const [ofShort, ofLong] = await Promise.all([short, long].map(read))
  for (const id of [short, long]) await discardImport(program.store, id, { at: program.clock.now() })
  return { short: ofShort!, long: ofLong! }
}

async function read(id: string) {
  const { state, rows, errors, warnings } = await findImport(program.store, id)
  return { state, rows, errors, warnings, issues: await listImportIssues(program.store, id) }
}

const codesOf = ({ issues }: Awaited<ReturnType<typeof read>>) => [...new Set(issues.map(({ code }) => code))].toSorted()

const own = (place: string, period: string, value: number | string) => `women_share_new_jobs,${place},${period},${value},thu`

describe('the checks of a file do not depend on its size', () => {
  test.each([
    ['a value outside the band', [own('01', '2021', 91.5)], ['outside-forecast-band']],
    ['a value unlike its neighbours', [own('01', '2016', 91.5)], ['outlier']],
    ['a value like the others', [own('01', '2021', 46.9)], []],
    ['a value that is stored already', [own('01', '2012', 44)], []],
    ['a source of which nothing is stored', ['women_share_new_jobs,01,2021,91.5,khac'], []],
    [
      'a period that repeats the one that is stored',
      // What the series hold of 2020.
      [own('01', '2021', 46.5), own('02', '2021', 47), own('04', '2021', 47.1), own('06', '2021', 47.2)],
      ['copied-from-last-year'],
    ],
    [
      'a period that repeats the one of the same file',
      ['2021', '2022'].flatMap((year) => places.map((place, p) => `women_share_new_jobs,${place},${year},${30.5 + p},khac`)),
      ['copied-from-last-year'],
    ],
    ...[
      ['9 tháng 2023', '3 tháng 2023'],
      ['3 tháng 2023', '9 tháng 2023'],
    ].map((before): [string, string[], string[]] => [
      `of periods that begin on one day the longest, ${before.join(' standing before ')}`,
      [...before, '3 tháng 2024'].flatMap((period) =>
        places.map((place, p) => `women_share_new_jobs,${place},${period},${(period === '3 tháng 2023' ? 20.5 : 30.5) + p},khac`),
      ),
      ['copied-from-last-year'],
    ]),
    [
      'suspiciously round values',
      ['2021,45', '2022,47.5'].flatMap((said) => places.map((place) => `women_share_new_jobs,${place},${said},khac`)),
      ['round-numbers'],
    ],
  ])('%s', async (_, rows, codes) => {
    const { short, long } = await readBothWays(rows)
    expect(long).toEqual(short)
    expect(codesOf(long)).toEqual(codes)
  })

  const value: fc.Arbitrary<string> = fc.constantFrom('0', '20', '35', '40', '45', '45', '46.5', '46.9', '47', '47.3', '91.5', '100')
  const period = fc.constantFrom('2011', '2016', '2019', '2020', '2021', '2022', '2023', 'Quý I/2024', '3 tháng 2024', '9 tháng 2024')
  const column = fc.record({
    indicator: fc.constantFrom('women_share_new_jobs', 'sex_ratio_at_birth', 'women_led_enterprises'),
    series: fc.constantFrom('thu', 'thu', 'main', 'khac'),
    period,
    values: fc.oneof(
      fc.array(value, { minLength: 1, maxLength: places.length }),
      value.map((each) => places.map(() => each)),
      fc.constant(places.map((_, p) => String(30.5 + p))),
    ),
  })

  test('whatever is in it', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(column, {
          minLength: 1,
          maxLength: 12,
          selector: ({ indicator, series, period: of }) => `${indicator}|${series}|${of}`,
        }),
        async (columns) => {
          const rows = columns.flatMap(({ indicator, series, period: of, values }) =>
            values.map((each, p) => `${indicator},${places[p]},${of},${each},${series}`),
          )
          const { short, long } = await readBothWays(rows)
          expect(long).toEqual(short)
          for (const code of codesOf(long)) seen.add(code)
        },
      ),
      { numRuns: 25, seed: 4 },
    )
    expect([...seen]).toEqual(expect.arrayContaining(['outside-forecast-band', 'outlier', 'copied-from-last-year', 'round-numbers']))
  }, 120_000)
})
