import { expect, test } from 'vitest'
import { formatBand } from './format-band.ts'

test.each([
  [0, 'dưới 5%', 'below 5%'],
  [0.0499, 'dưới 5%', 'below 5%'],
  [0.05, '5–20%', '5–20%'],
  [0.1999, '5–20%', '5–20%'],
  [0.2, '20–40%', '20–40%'],
  [0.4, '40–60%', '40–60%'],
  [0.6, '60–80%', '60–80%'],
  [0.8, '80–95%', '80–95%'],
  [0.95, '80–95%', '80–95%'],
  [0.9501, 'trên 95%', 'above 95%'],
  [1, 'trên 95%', 'above 95%'],
])('a probability of %d is said as %j', (probability, vi, en) => {
  expect(formatBand(probability, 'vi')).toBe(vi)
  expect(formatBand(probability, 'en')).toBe(en)
})
