import { expect, test } from 'vitest'
import { chooseLanguage } from './choose-language.ts'

test.each([
  ['nothing said', '/api/x', null, 'vi'],
  ['an English browser', '/api/x', 'en-US,en;q=0.9', 'en'],
  ['a Vietnamese browser', '/api/x', 'vi-VN,vi;q=0.9,en-US;q=0.6,en;q=0.5', 'vi'],
  ['English before Vietnamese by weight', '/api/x', 'vi;q=0.3, en;q=0.8', 'en'],
  ['both alike', '/api/x', 'en,vi', 'vi'],
  ['a third language', '/api/x', 'fr-FR', 'vi'],
  ['a header that is no header', '/api/x', ';;q=,', 'vi'],
  ['the address says', '/api/x?lang=en', 'vi', 'en'],
  ['the address says, after others', '/api/x?place=VN&lang=vi', 'en', 'vi'],
  ['another parameter that ends alike', '/api/x?xlang=en', null, 'vi'],
])('%s', (_, url, header, expected) => {
  expect(chooseLanguage(url, header)).toBe(expected)
})
