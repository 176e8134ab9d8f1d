import { expect, test } from 'vitest'
import { unitFits } from './unit-fits.ts'

test.each([
  ['%', null, null, true],
  ['%', '%', null, true],
  ['%', 'người', null, false],
  ['người', '%', null, false],
  ['người', 'người', null, true],
  ['số bé trai/100 bé gái', 'trai/100 gái', 100, true],
  ['số bé trai/100 bé gái', '/100', 100, true],
  ['ca trên 100.000 trẻ đẻ sống', '/100000', 100_000, true],
  ['ca trên 100.000 trẻ đẻ sống', '/100', 100, false],
  ['hộ', 'đồng', null, false],
] as const)('an indicator in %j beside %j (per %s): %s', (unitVi, unit, per, fits) => {
  expect(unitFits({ unitVi, unitEn: '' }, unit, per)).toBe(fits)
})
