import { describe, expect, test } from 'vitest'
import { yearPeriod } from '@moc/core'
import { loadShipped } from '../testing/shipped.ts'
import { reviewRows, type StoredPoints } from './review-rows.ts'
import type { ReviewedRow } from './reviewed-row.ts'

const { codebook } = loadShipped()
const { indicatorByCode } = codebook
const row = (place: string, year: number, value: number): ReviewedRow => ({
  line: 5,
  column: 3,
  observation: { indicator: 'women_share_new_jobs', place, period: yearPeriod(year), series: 'main', value },
})
const series = (place: string, values: readonly number[], from = 2015): StoredPoints => ({
  place,
  points: values.map((value, index) => ({ period: yearPeriod(from + index), value })),
})
const review = (rows: readonly ReviewedRow[], stored: readonly StoredPoints[]) =>
  [...reviewRows(rows, stored, indicatorByCode.get('women_share_new_jobs'))].flat()
const codes = (rows: readonly ReviewedRow[], stored: readonly StoredPoints[]) => review(rows, stored).map(({ code }) => code)

describe('a value beside its own series', () => {
  const known = series('42', [47.8, 48, 48.1, 48.3, 48.2, 48.5])

  test.each([
    ['inside the band', 48.6, []],
    ['far above it', 75, ['outside-forecast-band']],
    ['far below it', 20, ['outside-forecast-band']],
  ])('%s', (_, value, expected) => {
    expect(codes([row('42', 2021, value)], [known])).toEqual(expected)
  })

  test('the warning names the cell and the band', () => {
    expect(review([row('42', 2021, 75)], [known])).toMatchObject([
      { line: 5, column: 'D', severity: 'warning', message: expect.stringMatching(/Ô D5: 75 .*95%/u) },
    ])
  })

  test('a value between known ones is held against them', () => {
    const long = series('42', [47.8, 48, 48.1, 48.3, 48.2, 48.5, 48.4])
    expect(codes([row('42', 2018, 83.4)], [long])).toEqual(['outlier'])
    expect(codes([row('42', 2018, 48.35)], [long])).toEqual([])
  })

  test('what is stored already is not looked at again, whatever it is', () => {
    const odd = series('42', [47.8, 48, 48.1, 48.3, 48.2, 75])
    expect(codes([row('42', 2020, 75)], [odd])).toEqual([])
    expect(codes([row('42', 2020, 76)], [odd])).toEqual(['outside-forecast-band'])
  })

  test('a short series says nothing', () => {
    expect(codes([row('42', 2021, 75)], [series('42', [47, 48, 48])])).toEqual([])
  })
})

describe('a column beside others', () => {
  const places = ['01', '42', '33', '14']

  test('values of last year in most places are a copy, told once', () => {
    const history = places.map((place, index) => series(place, [40 + index, 41.5 + index], 2022))
    const copied = places.map((place, index) => row(place, 2024, 41.5 + index))
    expect(codes(copied, history)).toEqual(['copied-from-last-year'])
    expect(codes([...copied.slice(0, 1), row('42', 2024, 41), row('33', 2024, 42), row('14', 2024, 43)], history)).toEqual([])
  })

  test('a copy inside one file is seen as well', () => {
    const rows = places.flatMap((place, index) => [row(place, 2023, 41.5 + index), row(place, 2024, 41.5 + index)])
    expect(codes(rows, [])).toEqual(['copied-from-last-year'])
  })

  test('a copy that is stored already is told once, when it came', () => {
    const history = places.map((place, index) => series(place, [40 + index, 41.5 + index, 41.5 + index], 2022))
    const again = places.map((place, index) => row(place, 2024, 41.5 + index))
    expect(codes(again, history)).toEqual([])
    expect(codes([...again, row('38', 2024, 44.5)], history)).toEqual(['copied-from-last-year'])
  })

  test('full shares may well stay full', () => {
    expect(
      codes(
        places.flatMap((place) => [row(place, 2023, 100), row(place, 2024, 100)]),
        [],
      ),
    ).toEqual([])
  })

  test('shares that are nearly all multiples of five are suspicious where others have decimals', () => {
    const many = codebook.places.filter(({ level }) => level === 'province').slice(0, 12)
    const round = many.map(({ id }, index) => row(id, 2024, 30 + 5 * (index % 4)))
    expect(codes([...round, row('42', 2020, 31.25)], [])).toEqual(['round-numbers'])
    expect(codes(round, [])).toEqual([])
  })
})

describe('shares that look like fractions of one', () => {
  const fractions = [row('42', 2023, 0.4725), row('01', 2023, 0.5), row('42', 2024, 1)]

  test('are told once, in the cell of the first', () => {
    expect(codes(fractions, [])).toEqual(['share-like-fraction'])
    expect(codes([row('42', 2024, 0.455)], [])).toEqual(['share-like-fraction'])
  })

  test.each<[string, readonly ReviewedRow[], readonly StoredPoints[]]>([
    ['one share above 1%', [...fractions, row('33', 2024, 47.5)], []],
    ['none and one, which may be counts of percent', [row('42', 2023, 0), row('42', 2024, 1)], []],
    ['a series that was below 1% before', fractions, [series('42', [0.4], 2015)]],
    ['what is stored already', [row('42', 2015, 0.4)], [series('42', [0.4], 2015)]],
  ])('are not suspected: %s', (_, rows, stored) => {
    expect(codes(rows, stored)).toEqual([])
  })
})
