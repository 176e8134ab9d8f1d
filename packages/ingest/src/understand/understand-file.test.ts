import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { observationKey, type Mapping } from '@moc/core'
import { loadShipped } from '../testing/shipped.ts'
import { understandFile } from './understand-file.ts'

const { codebook } = loadShipped()
const check = (bytes: Uint8Array) => understandFile('test.csv', bytes, codebook, '2026-11-21')

test('no bytes make it throw, and a file without rows always says why', () => {
  const header = [...new TextEncoder().encode('indicator,place,period,value\n')]
  expect(() =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, withHeader) => {
        const file = check(withHeader ? new Uint8Array([...header, ...bytes]) : bytes)
        return file.rows.length > 0 || file.issues.length > 0 || file.questions.length > 0
      }),
    ),
  ).not.toThrow()
})

test('rows that are written are read back, whatever the format of the table', () => {
  const row = fc.record({
    indicator: fc.constantFrom('women_share_new_jobs', 'women_led_enterprises'),
    place: fc.constantFrom('VN', '42', 'Tỉnh Thái Bình', 'Cần Thơ'),
    year: fc.integer({ min: 2010, max: 2024 }),
    hundredths: fc.integer({ min: 0, max: 10_000 }),
  })
  const key = (each: { indicator: string; place: string; year: number }) => `${each.indicator} ${each.place} ${each.year}`
  const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 12, selector: key })
  fc.assert(
    fc.property(rows, fc.constantFrom([';', ','], [',', '.']), (written, [delimiter = ',', point = '.']) => {
      const lines = written.map(({ indicator, place, year, hundredths }) =>
        [indicator, place, year, (hundredths / 100).toFixed(2).replace('.', point)].join(delimiter),
      )
      const file = check(new TextEncoder().encode([['indicator', 'place', 'period', 'value'].join(delimiter), ...lines].join('\n')))
      expect(file.issues).toEqual([])
      expect(file.rows.map(({ observation }) => observation.value)).toEqual(written.map(({ hundredths }) => hundredths / 100))
      expect(new Set(file.rows.map(({ observation }) => observationKey(observation))).size).toBe(written.length)
    }),
  )
})

test.each([
  ['no bytes', ''],
  ['a header alone', 'indicator,place,period,value\n'],
])('%s is said to be empty', (_, text) => {
  expect(check(new TextEncoder().encode(text))).toMatchObject({ rows: [], issues: [{ line: null, code: 'file-empty' }] })
})

test.each<[name: string, mapping: Omit<Mapping, 'version'>, said: string]>([
  ['a column beyond the table', { columns: [{ index: 99, role: 'value' }] }, '99'],
  ['an indicator that nobody knows', { indicator: 'nope' }, 'nope'],
  ['an indicator of a column that nobody knows', { columns: [{ index: 1, indicator: 'nope' }] }, 'nope'],
  ['a place that nobody knows', { place: 'Atlantis' }, 'Atlantis'],
])('a mapping that names %s is an error that says so', (_, mapping, said) => {
  const bytes = new TextEncoder().encode('Tỷ số giới tính khi sinh;\nĐịa phương;2021\nHà Tĩnh;112,5\n')
  const { issues } = understandFile('test.csv', bytes, codebook, '2026-11-21', { mapping: { version: 1, ...mapping } })
  expect(issues).toContainEqual(expect.objectContaining({ code: 'mapping-unknown', message: expect.stringContaining(`"${said}"`) }))
})
