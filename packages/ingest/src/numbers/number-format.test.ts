import { describe, expect, test } from 'vitest'
import { detectNumberFormat } from './number-format.ts'

const table = (...texts: string[]) => texts.map((text, index) => ({ line: index + 2, text }))

describe('the format is decided once for a table', () => {
  test.each([
    ['33.123,6 and 1.234', ['33.123,6', '1.234'], 'vi'],
    ['30,26', ['30,26'], 'vi'],
    ['96,1 | 96,05', ['96,1', '96,05'], 'vi'],
    ['1.234.567', ['1.234.567'], 'vi'],
    ['1.17 and 1.234', ['1.17', '1.234'], 'en'],
    ['33,123.6', ['33,123.6'], 'en'],
    ['0.123 cannot be thousands', ['0.123'], 'en'],
    ['1234.567 cannot be thousands', ['1234.567'], 'en'],
    ['30,26% with a sign', ['-30,26%'], 'vi'],
    ['whole numbers', ['151', '499', '-', ''], 'plain'],
    ['1.234 alone', ['1.234', '12'], 'ambiguous'],
    ['1,234 alone', ['1,234'], 'ambiguous'],
  ])('%s', (_, texts, format) => {
    expect(detectNumberFormat(table(...texts))).toEqual({ kind: 'format', format })
  })

  test('cells that contradict each other make the table mixed, with the lines of both', () => {
    expect(detectNumberFormat(table('30,26', '12', '27.5'))).toEqual({
      kind: 'mixed',
      vi: { line: 2, text: '30,26' },
      en: { line: 4, text: '27.5' },
    })
  })
})
