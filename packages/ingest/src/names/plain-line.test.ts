import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { plainLine } from './plain-line.ts'

test.each([
  [' Hà\u00a0 Nội\u200b\n', 'Hà Nội'],
  ['Bắc Kạn'.normalize('NFD'), 'Bắc Kạn'],
  ['\u202a１２，５％\u202c', '12,5%'],
  ['1\u2009234', '1 234'],
  ['−5', '−5'], // a minus sign is no hyphen: who reads numbers decides
])('%j is %j', (text, plain) => {
  expect(plainLine(text)).toBe(plain)
})

test('a plain line is its own', () => {
  expect(() =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainLine(plainLine(text)) === plainLine(text))),
  ).not.toThrow()
})
