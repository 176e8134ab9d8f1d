import { expect, test } from 'vitest'
import { loadShipped } from '../testing/shipped.ts'
import { findIndicator } from './find-indicator.ts'

const { codebook } = loadShipped()

test.each([
  ['women_national_assembly', 'women_national_assembly', 'exact'],
  ['Tỷ lệ nữ đại biểu Quốc hội', 'women_national_assembly', 'alias'],
  ['ty le nu dai bieu quoc hoi', 'women_national_assembly', 'alias'],
  ['Sex ratio at birth', 'sex_ratio_at_birth', 'alias'],
  ['Tỷ lệ nữ thạc sỹ', 'female_master_share', 'alias'],
] as const)('%j is %s, %s', (text, code, how) => {
  expect(findIndicator(codebook, text)).toMatchObject({ kind: 'indicator', indicator: { code }, how })
})

test('a similar name is unknown, and the near ones are listed', () => {
  expect(findIndicator(codebook, 'women_national_asembly')).toEqual({ kind: 'unknown', near: ['women_national_assembly'] })
})

test('no name of the shipped indicators stands for two of them', () => {
  expect([...codebook.indicatorsByName].filter(([, named]) => named.length > 1).map(([name]) => name)).toEqual([])
})
