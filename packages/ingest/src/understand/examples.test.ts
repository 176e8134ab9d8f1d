import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadShipped } from '../testing/shipped.ts'
import { understandFile, type FileOptions } from './understand-file.ts'

const { codebook } = loadShipped()
const root = new URL('./examples/', import.meta.url)
const read = (name: string, options: FileOptions = {}) =>
  understandFile(name, readFileSync(new URL(name, root)), codebook, '2026-11-21', options)

/** What is expected of an example: who reads this table sees what the reader makes of a real layout. */
interface Expectation {
  readonly title: string | null
  readonly unit: string | null
  readonly numberFormat: string
  /** Headings of the columns of values: role, period with its standing, place. */
  readonly columns: readonly string[]
  /** Rows whose numbers are values, first cells and numbers. */
  readonly rows: readonly string[]
  /** Everything else, by line. */
  readonly ignored: readonly string[]
  readonly questions: readonly string[]
  readonly issues: readonly string[]
  /** Values that would be stored, with what the answers below settle. */
  readonly values: readonly string[]
  readonly answers?: Readonly<Record<string, string>>
}

function summarise(name: string, answers: Readonly<Record<string, string>> = {}): Expectation {
  const { table } = read(name)
  if (!table) throw new Error(`${name}: no table`)
  const answered = read(name, { answers })
  return {
    title: table.title,
    unit: table.unit,
    numberFormat: table.numberFormat,
    columns: table.columns.flatMap(({ role, period, place, header }) =>
      ['value', 'numerator', 'denominator'].includes(role)
        ? [
            [
              role,
              ...(period ? [`${period.kind} ${period.from.slice(0, 4)} ${period.status}`] : []),
              ...(/\d{4}/u.test(header) ? [] : [place ?? header]),
            ].join(': '),
          ]
        : [],
    ),
    rows: table.rows
      .filter(({ role }) => role === 'data' || role === 'ofWhich')
      .map(
        ({ line, cells }) =>
          `${line}: ${cells.map(({ raw, value, missing }) => value ?? (missing && missing !== 'empty' ? `<${missing}>` : raw)).join(' | ')}`,
      ),
    ignored: table.ignored.map(({ line, why }) => `${line} ${why}`),
    questions: table.questions.map(({ id, cells }) => `${id} (${cells})`),
    issues: table.issues.map(({ line, code, severity }) => `${line} ${code} ${severity}`),
    values: answered.rows.map(({ line, observation: { indicator, place, period, value, numerator, denominator, status } }) =>
      [
        line,
        indicator,
        place,
        `${period.kind} ${period.from.slice(0, 4)}`,
        value,
        numerator === null ? '' : `${numerator}/${denominator}`,
        status,
      ].join(' '),
    ),
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
  }
}

const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ambiguous-thousands.csv': { 'number-format': 'vi' },
  'form-women-council.csv': { 'dash-meaning': 'missing' },
  'form-indicators-down.csv': { 'place-missing': '42' },
  'fuzzy-places.csv': { 'place-fuzzy:langso': '20', 'dash-meaning': 'missing' },
  'national-sexes-down.csv': { 'place-missing': 'VN' },
  'srb-residence-three-headers.csv': {
    'place-missing': 'VN',
    'column-meaning:thanhthiurban': 'ignore',
    'column-meaning:nongthonrural': 'ignore',
  },
  'two-languages-in-a-cell.csv': {
    'place-missing': '42',
    'column-meaning:thanhthiurban': 'ignore',
    'column-meaning:nongthonrural': 'ignore',
  },
  'report-years-and-terms.csv': {
    'dash-meaning': 'missing',
    'period-missing:tylenudaibieuhoidongnhandancaptinh': '2021-2026',
    'period-missing:tylenuthamgiacapuycaptinh': '2020-2025',
  },
  'same-heading-two-units.csv': { 'column-meaning:nu': 'ignore', 'column-meaning:nutyle': 'women_peoples_council_province' },
  'yearbook-sections-by-unit.csv': { 'place-missing': '42', 'indicator-fuzzy:cocaustructure': 'skip' },
  'px-web-lost-letters.csv': { 'place-fuzzy:baravtngtau': '77' },
  'counts-without-share.csv': { 'indicator-missing': 'women_peoples_council_province' },
  'code-against-name.csv': { 'place-ambiguous:01hatinh': '42' },
  'year-as-number.csv': { 'year-as-number': 'year' },
}

describe('tables as offices write them', () => {
  const names = readdirSync(root).filter((name) => name.endsWith('.csv'))

  test('there are enough of them', () => {
    expect(names.length).toBeGreaterThanOrEqual(15)
  })

  test.each(names)('%s', async (name) => {
    await expect(JSON.stringify(summarise(name, answers[name]), null, 1) + '\n').toMatchFileSnapshot(
      `./examples/${name.replace('.csv', '.expected.txt')}`,
    )
  })
})
