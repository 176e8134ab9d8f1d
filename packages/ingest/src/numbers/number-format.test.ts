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
    ['every cell in groups of three, none with two', ['1.234', '12.345', '999.000'], 'ambiguous'],
    ['1.234 of things that are counted whole', ['1.234 người'], 'vi'],
    ['1.234%, which may be growth', ['1.234%'], 'ambiguous'],
    ['1.234 times', ['1.234 lần'], 'en'],
    ['blanks for thousands, a comma', ['33 123,6'], 'vi'],
    ['blanks for thousands alone', ['33 123'], 'plain'],
    ['a base in groups', ['1.234/100.000'], 'vi'],
    ['Sơ bộ 2.019, which is no number', ['Sơ bộ 2.019'], 'plain'],
    ['1,234 alone', ['1,234'], 'ambiguous'],
  ])('%s', (_, texts, format) => {
    expect(detectNumberFormat(table(...texts))).toEqual({ kind: 'format', format })
  })

  test('the unit of the table forbids a reading', () => {
    expect(detectNumberFormat(table('1.234'), 'Người')).toEqual({ kind: 'format', format: 'vi' })
    expect(detectNumberFormat(table('1.234'), '%')).toEqual({ kind: 'format', format: 'en' })
    expect(detectNumberFormat(table('1.234'), 'Nghìn người')).toEqual({ kind: 'format', format: 'ambiguous' })
  })

  test('cells that contradict each other make the table mixed, with the lines of both', () => {
    expect(detectNumberFormat(table('30,26', '12', '27.5'))).toEqual({
      kind: 'mixed',
      vi: { line: 2, text: '30,26' },
      en: { line: 4, text: '27.5' },
    })
  })
})
