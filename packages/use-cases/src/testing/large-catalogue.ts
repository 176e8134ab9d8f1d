import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A catalogue with one strategy more, `MANY`, each of whose targets has a series of its own. */
export interface LargeCatalogue {
  readonly directory: string
  /** How many series have values: one for each target at each place that stood before the mergers of 2025. */
  readonly series: number
  readonly remove: () => Promise<void>
}

/**
 * Copies what ships, leaves its values out and adds a strategy of `targets` targets, each with a yearly share
 * of `points` years at every place that stood before the mergers of 2025. The values are made up and move up and down.
 */
export async function makeLargeCatalogue(shipped: string, targets: number, points: number): Promise<LargeCatalogue> {
  const directory = await mkdtemp(join(tmpdir(), 'moc-many-'))
  await cp(shipped, directory, { recursive: true, filter: (path) => !path.startsWith(join(shipped, 'observations')) })
  const numbers = Array.from({ length: targets }, (_, i) => i + 1)
  const lines = (each: readonly string[]) => `${each.join('\n')}\n`
  await appendFile(join(directory, 'documents.csv'), 'MANY,MANY,Nhiều,Many,Mốc,2021-01-01,national,unverified,\n')
  await appendFile(
    join(directory, 'indicators.csv'),
    lines(numbers.map((n) => `many_${n},Chuỗi ${n},Series ${n},%,%,share,higher,year,no,ratio-of-sums,last,,,,,,,,unverified`)),
  )
  await appendFile(
    join(directory, 'target-series.csv'),
    lines(numbers.flatMap((n) => ['nation', 'region', 'province'].map((level) => `MANY-${n},many_${n},${level},chosen,,`))),
  )
  await addStrategy(directory)
  await writeFile(join(directory, 'targets/many.json'), JSON.stringify({ $schema: '../schema/targets.schema.json', ...targetsOf(numbers) }))
  const places = await listOldPlaces(directory)
  const values = places.flatMap(({ code, lastYear }, place) =>
    numbers.flatMap((n) =>
      Array.from({ length: points }, (_, i) => {
        const value = 20 + ((n * 7 + place * 13) % 50) + ((n * i * 5 + place) % 11) / 2
        return `many_${n},${code},${lastYear - points + 1 + i},${value},official,main,unverified`
      }),
    ),
  )
  await mkdir(join(directory, 'observations'))
  await writeFile(join(directory, 'observations/many.csv'), lines(['indicator,place,period,value,status,series,verification', ...values]))
  return { directory, series: targets * places.length, remove: () => rm(directory, { recursive: true, force: true }) }
}

/** Codes of the places that these records knew from the beginning, with the last year that each has values for. */
async function listOldPlaces(directory: string): Promise<{ readonly code: string; readonly lastYear: number }[]> {
  const [, ...rows] = (await readFile(join(directory, 'places.csv'), 'utf8')).trim().split('\n')
  return rows.flatMap((row) => {
    const [code = '', from, to = ''] = row.split(',')
    return from === '' ? [{ code, lastYear: Math.min(2024, to === '' ? 2024 : Number(to.slice(0, 4)) - 1) }] : []
  })
}

async function addStrategy(directory: string): Promise<void> {
  const path = join(directory, 'strategies.json')
  const file = JSON.parse(await readFile(path, 'utf8')) as { strategies: object[] }
  const objective = { no: 1, nameVi: 'Nhiều', nameEn: 'Many', shortVi: 'Nhiều', shortEn: 'Many', verification: 'unverified' }
  const names = { nameVi: 'Nhiều', nameEn: 'Many', shortVi: 'Nhiều', shortEn: 'Many', aliases: [] }
  file.strategies.push({ code: 'MANY', document: 'MANY', ...names, from: 2021, to: 2030, baseYear: 2020, objectives: [objective] })
  await writeFile(path, JSON.stringify(file))
}

function targetsOf(numbers: readonly number[]) {
  const verification = 'unverified'
  const target = (n: number) => ({
    code: `MANY-${n}`,
    document: 'MANY',
    objectiveNo: 1,
    targetNo: n,
    part: null,
    nameVi: `Chỉ tiêu ${n}`,
    nameEn: `Target ${n}`,
    textVi: null,
    unitVi: '%',
    unitEn: '%',
    direction: 'higher',
    kind: 'share',
    effectiveFrom: '2021-01-01',
    effectiveTo: null,
    amends: null,
    milestones: [{ period: '2030', year: 2030, comparator: '>=', value: 30 + (n % 40), textVi: `đạt ${30 + (n % 40)}%`, verification }],
    baseline: null,
    verification,
    source: null,
    note: null,
  })
  return { strategy: 'MANY', targets: numbers.map(target) }
}
