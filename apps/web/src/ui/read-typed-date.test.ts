import { expect, test } from 'vitest'
import { readTypedDate } from './read-typed-date.ts'

test.each([
  ['9/8/2026', '2026-08-09'],
  ['09/08/2026', '2026-08-09'],
  [' 31.12.2020 ', '2020-12-31'],
  ['1-1-2021', '2021-01-01'],
  ['2026-11-20', '2026-11-20'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2026', null],
  ['31/4/2026', null],
  ['8/2026', null],
  ['hôm nay', null],
  ['', null],
])('reads %j as %j', (text, date) => {
  expect(readTypedDate(text)).toBe(date)
})
