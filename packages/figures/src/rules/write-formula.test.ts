import { expect, test } from 'vitest'
import { writeFormula, writeFormulaNumber } from './write-formula.ts'

const flat = (line: string, language: 'vi' | 'en') =>
  writeFormula(line, language)
    .map(({ text, sub, sup }) => text + (sub === undefined ? '' : `[${sub}]`) + (sup === undefined ? '' : `{${sup}}`))
    .join('')

test.each([
  ['(y_t / y_0) ^ (1 / (t - t_0)) - 1', '(y[t] / y[0]) ^ (1 / (t − t[0])) − 1'],
  ['(111.4 / 112.060324) ^ (1 / (2024 - 2020)) - 1', '(111,4 / 112,06) ^ (1 / (2024 − 2020)) − 1'],
  ['0 <= 53.39417891987735 < 60', '0 ≤ 53,3942 < 60'],
  ['a * d > 0 and l * d <= 0', 'a × d > 0 và l × d ≤ 0'],
  ['sum(w_i * t_i) / sum(w_i)', 'Σ(w[i] × t[i]) / Σ(w[i])'],
  ['s_h^2 = s^2 * h', 's[h]{2} = s{2} × h'],
])('%s', (line, vi) => {
  expect(flat(line, 'vi')).toBe(vi)
})

test.each([
  [-0.0014764105190470111, '−0.00147641'],
  [112.060324, '112.06'],
  [2030, '2030'],
  [1234567, '1234567'],
  [0, '0'],
  [1e-9, '1.000e−9'],
])('the number %d', (value, en) => {
  expect(writeFormulaNumber(value, 'en')).toBe(en)
})
