import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { readComparator } from './read-comparator.ts'

test.each([
  ['phấn đấu đạt trên 35%', '>', 35, '%'],
  ['đạt ít nhất 60%', '>=', 60, '%'],
  ['tối thiểu đạt 60%', '>=', 60, '%'],
  ['không vượt quá 113 trai/100 gái', '<=', 113, 'trai/100 gái'],
  ['xuống 52/100.000', '<=', 52, '/100000'],
  ['trên 1.234 hộ', '>', 1234, 'hộ'],
  ['at least 30%', '>=', 30, '%'],
  ['tren 35%', '>', 35, '%'],
  ['tu 35% tro len', '>=', 35, '%'],
  ['đạt ≥ 35%', '>=', 35, '%'],
  ['chiếm từ 30% trở lên', '>=', 30, '%'],
  ['lớn hơn hoặc bằng 30%', '>=', 30, '%'],
  ['giảm còn dưới mức 5%', '<', 5, '%'],
  ['giảm xuống còn dưới 42/100.000', '<', 42, '/100000'],
] as const)('%j is %s %d %s', (text, comparator, value, unit) => {
  expect(readComparator(text)).toEqual({ kind: 'comparator', comparator, value, unit })
})

test.each([
  ['35-40%', 35, 40],
  ['từ 35% đến 40%', 35, 40],
])('%j is a range', (text, low, high) => {
  expect(readComparator(text)).toEqual({ kind: 'range', low, high, unit: '%' })
})

test.each(['', '35%', '1.234', 'trên 1.234', 'cao', 'trên trung bình', 'từ 40% đến 35%', 'giảm từ 5% trở lên', 'có từ 30% nữ trở lên'])(
  '%j compares nothing that is certain',
  (text) => {
    expect(readComparator(text)).toEqual({ kind: 'unreadable' })
  },
)

test('no text makes it throw', () => {
  expect(() =>
    fc.assert(
      fc.property(fc.stringMatching(/^(?:trên|từ|không|quá|đến|trở lên|[\d.,%\- ]){0,8}$/u), (text) => readComparator(text) !== null),
    ),
  ).not.toThrow()
})
