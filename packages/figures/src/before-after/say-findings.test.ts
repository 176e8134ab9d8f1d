import { compareBeforeAfter, mayNotSay, maySay, type ComparedPoint } from '@moc/core'
import { describe, expect, test } from 'vitest'
import { sayConclusion } from './say-findings.ts'
import type { Measure } from './write-change.ts'

const assembly: ComparedPoint[] = [
  { t: 1997, y: 26.22, x: 118, n: 450 },
  { t: 2002, y: 27.31, x: 136, n: 498 },
  { t: 2011, y: 24.4, x: 122, n: 500 },
  { t: 2016, y: 26.72, x: 132, n: 494 },
]
const measure: Measure = { scale: 'share', unitVi: '%', unitEn: '%', points: assembly.map(({ y }) => ({ value: y })) }

describe('the National Assembly before and after Resolution 11', () => {
  const compared = compareBeforeAfter({ points: assembly, event: 2007, scale: 'pct', pairWith: 'last-after' })
  const said = (language: 'vi' | 'en') =>
    sayConclusion(compared.ok ? compared.result.conclusion : { may: [], mayNot: [] }, measure, language)

  test('in Vietnamese', () => {
    expect(said('vi').may).toContain(
      'Tỷ lệ của 2016 khác của 2002 là −0,6 điểm %; khoảng 95% từ −6,1 đến 4,9 chứa 0, chưa nói được là tăng hay giảm.',
    )
    expect(said('vi').mayNot).toContain('Với 4 giá trị, mức ý nghĩa 5% là không thể, dù chuyện gì xảy ra: p nhỏ nhất có thể là 0,083.')
  })

  test('in English', () => {
    expect(said('en').may).toContain(
      'The share of 2016 differs from that of 2002 by −0.6 points; the 95% interval, −6.1 to 4.9, holds 0: a rise or a fall cannot be told.',
    )
    expect(said('en').mayNot[0]).toBe(
      'The document cannot be called the cause: there is no similar place that it did not reach to compare with.',
    )
  })
})

/** Every fact that any code carries. */
const facts = {
  before: 1,
  after: 2,
  year: 2017,
  observed: 30,
  forecast: 29,
  difference: 1,
  lo95: 20,
  hi95: 40,
  tailProbability: 0.3,
  pointsBefore: 3,
  diff: 0.02,
  lo: -0.01,
  hi: 0.05,
  level: 0.95,
  from: 2002,
  to: 2016,
  change: 2,
  changePerYear: 0.2,
  years: 10,
  p: 0.0004,
  n: 9,
  method: 'exact',
  slope: 0.2,
  levelChange: 3,
  se: 1,
  trendChange: 0.1,
  postTrend: 0.3,
  points: 3,
  smallestP: 0.083,
  outside: 1,
  expected: 0.5,
  asLarge: 2,
  placebos: 4,
  durbinWatson: 0.9,
  underPraisWinsten: 1,
  rho: 0.8,
  why: 'đổi địa giới',
  whyEn: 'other borders',
}

describe.each(['vi', 'en'] as const)('every code has one sentence without a gap in %s', (language) => {
  test.each([...maySay, ...mayNotSay])('%s', (code) => {
    const isMay = (maySay as readonly string[]).includes(code)
    const finding = { code, facts } as never
    const { may, mayNot } = sayConclusion({ may: isMay ? [finding] : [], mayNot: isMay ? [] : [finding] }, measure, language)
    const [sentence] = [...may, ...mayNot]
    expect(sentence).toMatch(/^\S.*\.$/)
    expect(sentence).not.toMatch(/undefined|NaN/)
  })
})
