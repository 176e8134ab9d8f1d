import { expect, test } from 'vitest'
import { describePace } from '../attainment/describe-pace.ts'
import { findMove } from '../attainment/write-finding.ts'
import { drawHardest } from '../sentence/draw-hardest.ts'
import { makeRow } from '../test-row.ts'
import { findPaceYears, hardlyMoves } from './pace-so-far.ts'

test.each([
  ['five years up to now or nearly so', 2019, 2024, true],
  ['five years of long ago', 2013, 2018, false],
  ['more than five years', 2014, 2024, false],
] as const)('%s', (_, paceSoFarFrom, paceSoFarTo, lastFive) => {
  const row = makeRow({ paceSoFarFrom, paceSoFarTo, paceNeeded: -0.5, paceSoFar: -0.1 })
  expect(findPaceYears(row)).toEqual({ from: paceSoFarFrom, to: paceSoFarTo, lastFive })
  const years = lastFive ? 'năm năm qua' : `giai đoạn ${paceSoFarFrom}–${paceSoFarTo}`
  const hardest = drawHardest(row, true, 'vi').map(({ text }) => text)
  expect(hardest.join('')).toContain(`${years} giảm`)
  expect(describePace(row, 'vi')).toContain(years)
})

test('finding, pace and hardest target agree on what hardly moves', () => {
  for (const share of [0, 0.001, 0.019, 0.02, 0.05, 0.09, 0.1, 0.2])
    for (const side of [1, -1]) {
      const row = makeRow({ paceNeeded: -0.5, paceSoFar: -0.5 * share * side })
      const isStill = hardlyMoves(row)
      expect(isStill).toBe(share < 0.02)
      expect(findMove(row) === 'still').toBe(isStill)
      expect(describePace(row, 'vi').includes('gần như không đổi')).toBe(isStill)
      const hardest = drawHardest(row, true, 'vi').map(({ text }) => text)
      expect(hardest.join('').includes('gần như không đổi')).toBe(isStill)
    }
})
