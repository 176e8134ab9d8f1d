import { expect, test } from 'vitest'
import { readSearch, writeSearch } from './search-text.ts'

test.each([
  [{ place: '42', horizon: 2030 }, '?place=42&horizon=2030'],
  [{ place: '01' }, '?place=01'],
  [{ place: '52@2025-07-01' }, '?place=52@2025-07-01'],
  [{ strategy: 'CT-21-CT/TW-2018', lang: undefined }, '?strategy=CT-21-CT%2FTW-2018'],
  [{ known: true }, '?known=1'],
  [{}, ''],
])('%j is written %j', (search, text) => {
  expect(writeSearch(search)).toBe(text)
})

test('a code of digits stays text, and what is written is read again', () => {
  expect(readSearch(writeSearch({ place: '01', find: 'tỷ số & nữ' }))).toEqual({ place: '01', find: 'tỷ số & nữ' })
})
