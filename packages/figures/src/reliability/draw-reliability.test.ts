import { expect, test } from 'vitest'
import { sayReliability } from '../rules/say-reliability.ts'
import { drawReliability, findMisstated } from './draw-reliability.ts'

const bands = [
  { band: 0, forecasts: 312, cameTrue: 12, meanForecast: 0.03 },
  { band: 5, forecasts: 372, cameTrue: 242, meanForecast: 0.85 },
  { band: 6, forecasts: 0, cameTrue: 0, meanForecast: null },
]

test('a band without trials is not drawn, and every dot lies inside its interval', () => {
  const dots = drawReliability(bands)
  expect(dots.map(({ band }) => band)).toEqual([0, 5])
  for (const { lo, hi, happened } of dots) expect(lo <= happened && happened <= hi).toBe(true)
})

test('a band that promised more than came true is named', () => {
  expect(findMisstated(bands)).toEqual([{ band: 5, happened: 242 / 372, over: true }])
})

test('it is said in one sentence, with the trials', () => {
  const facts = { family: null, band: 0, forecasts: 312, cameTrue: 12 }
  expect(sayReliability(facts, 'vi')).toContain('khi máy nói “dưới 5%” thì thực tế có 3,8% đạt (312 lần thử)')
  expect(sayReliability({ ...facts, family: 'unsd_5_5_1_women_parliament' }, 'en')).toContain('women in national parliaments')
})
