import { expect, test, vi } from 'vitest'
import { clockOn, isDate, systemClock } from './clock.ts'

test.each([
  ['2026-11-20T16:59:59Z', '2026-11-20'],
  ['2026-11-20T17:00:00Z', '2026-11-21'],
  ['2026-12-31T17:30:00Z', '2027-01-01'],
])('at %s it is %s in Việt Nam, whatever the machine’s time zone', (instant, day) => {
  vi.useFakeTimers({ now: new Date(instant) })
  expect(systemClock.today()).toBe(day)
  vi.useRealTimers()
})

test('a clock on a day stays on it', () => {
  expect(clockOn('2026-11-20').today()).toBe('2026-11-20')
})

test.each([
  ['2026-11-20', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['2026-11-20T00:00', false],
  ['', false],
])('isDate(%j) is %s', (text, expected) => {
  expect(isDate(text)).toBe(expected)
})
