import { expect, test } from 'vitest'
import { formatDate, formatInstant, formatYears } from './format-date.ts'

test.each([
  ['2026-08-09', '09/08/2026'],
  ['2026-11-20', '20/11/2026'],
  ['2021-03-03', '03/03/2021'],
  ['2025-02-01', '01/02/2025'],
  ['2026-08-09T10:00:00Z', '09/08/2026'],
  ['hôm qua', 'hôm qua'],
])('%s', (iso, short) => {
  expect(formatDate(iso)).toBe(short)
})

test('an instant is written to the minute, in a time zone', () => {
  expect(formatInstant('2026-08-09T07:05:59Z', 'Asia/Ho_Chi_Minh')).toBe('09/08/2026 14:05')
  expect(formatInstant('not an instant')).toBe('not an instant')
})

test('years are joined by a dash, and one year is one', () => {
  expect([formatYears(2019, 2024), formatYears(2024, 2024)]).toEqual(['2019–2024', '2024'])
})
