import { describe, expect, test } from 'vitest'
import { loadShipped } from '../testing/shipped.ts'
import { understandFile } from './understand-file.ts'

const { codebook } = loadShipped()
const title = 'Tỷ lệ nữ tham gia cấp ủy cấp tỉnh (%)'
const id = 'period-missing:tylenuthamgiacapuycaptinh'

function read(years: readonly string[], answer?: string) {
  const text = [title, ['Tỉnh', ...years].join(';'), ['Hà Tĩnh', ...years.map((_, at) => `1${at},5`)].join(';'), ''].join('\n')
  return understandFile('a.csv', new TextEncoder().encode(text), codebook, '2026-11-21', answer ? { answers: { [id]: answer } } : {})
}

const choicesOf = (years: readonly string[]) => read(years).table?.questions.flatMap(({ choices }) => choices.map(({ value }) => value))
const periodsOf = (years: readonly string[], answer: string) =>
  read(years, answer).rows.map(({ observation: { period } }) => `${period.from.slice(0, 4)}-${period.to.slice(0, 4)}`)

describe('years in the table of an indicator that moves by terms', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one year lies in either term', ['2023'], ['2021-2026', '2020-2025', 'skip']],
    ['years of one term', ['2021', '2022'], ['2021-2026', '2020-2025', 'skip']],
    ['congress years lie in one term, or each begins its own', ['2015', '2020'], ['2015-2020', 'own-terms-0', 'own-terms-1', 'skip']],
    ['more than one term holds', ['Năm 2010', 'Năm 2015', 'Năm 2020'], ['own-terms-0', 'own-terms-1', 'skip']],
    ['year after year over several terms is none of both', ['2014', '2015', '2016', '2017', '2018', '2021'], []],
  ])('%s', (_, years, expected) => {
    expect(choicesOf(years)).toEqual(expected)
  })

  test.each<[string, readonly string[], string, readonly string[]]>([
    ['terms from years in 0 and 5', ['2015', '2020'], 'own-terms-0', ['2015-2020', '2020-2025']],
    ['terms from years in 1 and 6', ['2015', '2020'], 'own-terms-1', ['2011-2016', '2016-2021']],
    ['the same answer in the next file, with one year', ['2025'], 'own-terms-0', ['2025-2030']],
    ['one term said in words', ['2021'], '2021-2026', ['2021-2026']],
  ])('answered: %s', (_, years, answer, expected) => {
    expect(periodsOf(years, answer)).toEqual(expected)
    expect(read(years, answer).table?.issues).toEqual([])
  })
})
