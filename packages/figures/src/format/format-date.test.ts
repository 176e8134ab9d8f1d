import { expect, test } from 'vitest'
import { formatDate, formatInstant, formatLongDate, formatYears } from './format-date.ts'

test.each([
  ['2026-08-09', '09/08/2026', 'ngày 09 tháng 8 năm 2026', '9 August 2026'],
  ['2026-11-20', '20/11/2026', 'ngày 20 tháng 11 năm 2026', '20 November 2026'],
  ['2021-03-03', '03/03/2021', 'ngày 03 tháng 3 năm 2021', '3 March 2021'],
  ['2025-02-01', '01/02/2025', 'ngày 01 tháng 02 năm 2025', '1 February 2025'],
  ['2026-08-09T10:00:00Z', '09/08/2026', 'ngày 09 tháng 8 năm 2026', '9 August 2026'],
  ['hôm qua', 'hôm qua', 'hôm qua', 'hôm qua'],
])('%s', (iso, short, vi, en) => {
  expect([formatDate(iso), formatLongDate(iso, 'vi'), formatLongDate(iso, 'en')]).toEqual([short, vi, en])
})

test('an instant is written to the minute, in a time zone', () => {
  expect(formatInstant('2026-08-09T07:05:59Z', 'Asia/Ho_Chi_Minh')).toBe('09/08/2026 14:05')
  expect(formatInstant('not an instant')).toBe('not an instant')
})

test('years are joined by a dash, and one year is one', () => {
  expect([formatYears(2019, 2024), formatYears(2024, 2024)]).toEqual(['2019–2024', '2024'])
})
