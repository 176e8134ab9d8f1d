import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import type { Rhythm } from '@moc/core'
import { readPeriod } from './read-period.ts'

type Case = readonly [text: string, rhythm: Rhythm | null, kind: string, from: string, to: string, status: string | null]

const cases: readonly Case[] = [
  ['2024', null, 'year', '2024-01-01', '2024-12-31', null],
  ['Năm 2020', null, 'year', '2020-01-01', '2020-12-31', null],
  ['TĐT 2019', null, 'year', '2019-01-01', '2019-12-31', null],
  ['Sơ bộ 2024', null, 'year', '2024-01-01', '2024-12-31', 'preliminary'],
  ['Sơ bộ - Prel. 2018', null, 'year', '2018-01-01', '2018-12-31', 'preliminary'],
  ['Sơ bộ -\nPrel 2017', null, 'year', '2017-01-01', '2017-12-31', 'preliminary'],
  ['Prel. 2020', null, 'year', '2020-01-01', '2020-12-31', 'preliminary'],
  ['2023 (sơ bộ)', null, 'year', '2023-01-01', '2023-12-31', 'preliminary'],
  ['Ước 2025', null, 'year', '2025-01-01', '2025-12-31', 'estimate'],
  ['Ước tính 2024', null, 'year', '2024-01-01', '2024-12-31', 'estimate'],
  ['Ước thực hiện năm 2024', null, 'year', '2024-01-01', '2024-12-31', 'estimate'],
  ['2021-2026', null, 'term', '2021-01-01', '2026-12-31', null],
  ['nhiệm kỳ 2021–2026', null, 'term', '2021-01-01', '2026-12-31', null],
  ['Nhiệm kỳ: 2021 - 2026', null, 'term', '2021-01-01', '2026-12-31', null],
  ['Khóa XV (2021-2026)', null, 'term', '2021-01-01', '2026-12-31', null],
  ['Khóa V (1975-1976)', 'year', 'term', '1975-01-01', '1976-12-31', null],
  ['Khoá I (1946-1960)', null, 'term', '1946-01-01', '1960-12-31', null],
  ['1975-1976', 'term', 'term', '1975-01-01', '1976-12-31', null],
  ['2015-2016', null, 'schoolYear', '2015-01-01', '2016-12-31', null],
  ['2015-2016', 'year', 'schoolYear', '2015-01-01', '2016-12-31', null],
  ['Năm học 2023-2024', 'term', 'schoolYear', '2023-01-01', '2024-12-31', null],
  ['1995 -1996', null, 'schoolYear', '1995-01-01', '1996-12-31', null],
  ['Quý I/2024', null, 'quarter', '2024-01-01', '2024-03-31', null],
  ['Quý 4 năm 2023', null, 'quarter', '2023-10-01', '2023-12-31', null],
  ['quý IV-2023', null, 'quarter', '2023-10-01', '2023-12-31', null],
  ['6 tháng đầu năm 2024', null, 'half', '2024-01-01', '2024-06-30', null],
  ['6 tháng cuối năm 2024', null, 'half', '2024-07-01', '2024-12-31', null],
  ['Đến hết tháng 2/2024', null, 'date', '2024-02-29', '2024-02-29', null],
  ['9 tháng năm 2024', null, 'months', '2024-01-01', '2024-09-30', null],
  ['Ước 9 tháng đầu năm 2024', null, 'months', '2024-01-01', '2024-09-30', 'estimate'],
  ['Tháng 2/2024', null, 'months', '2024-02-01', '2024-02-29', null],
  ['31/12/2020', null, 'date', '2020-12-31', '2020-12-31', null],
  ['Có đến 31/12/2020', null, 'date', '2020-12-31', '2020-12-31', null],
  ['2024-06-30', null, 'date', '2024-06-30', '2024-06-30', null],
]

const refused: readonly (readonly [text: string, why: string])[] = [
  ['', 'empty'],
  ['Sơ bộ', 'not-a-period'],
  ['đầu kỳ', 'not-a-period'],
  ['24', 'not-a-period'],
  ['20.19', 'not-a-period'],
  ['31/02/2020', 'not-a-period'],
  ['13 tháng năm 2024', 'not-a-period'],
  ['quý V/2024', 'not-a-period'],
  ['dự án 2021-2026', 'not-a-period'],
  ['2026-2021', 'backwards'],
  ['2024-2024', 'backwards'],
  ['1850', 'out-of-range'],
  ['2001-2026', 'out-of-range'],
  ['Năm học 2015-2020', 'out-of-range'],
]

describe('a period is read as people write it', () => {
  test.each(cases)('%j (%s) is a %s from %s to %s, %s', (text, rhythm, kind, from, to, status) => {
    expect(readPeriod(text, rhythm)).toMatchObject({ kind: 'period', period: { kind, from, to }, status })
  })

  test('decomposed letters and composed ones are read alike', () => {
    expect(readPeriod('Nhiệm kỳ 2021-2026'.normalize('NFD'), null)).toEqual(readPeriod('Nhiệm kỳ 2021-2026', null))
  })

  test('the label keeps the words of the source', () => {
    expect(readPeriod(' Khóa XV (2021-2026) ', null)).toMatchObject({ period: { label: 'Khóa XV (2021-2026)' } })
  })
})

describe('what is no period says why', () => {
  test.each(refused)('%j: %s', (text, why) => {
    expect(readPeriod(text, null)).toEqual({ kind: 'unreadable', why })
  })

  test('no text makes it throw, and no period ends before it starts', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d /\-–().QuýKhóa]{0,20}$/u)), (text) => {
          const reading = readPeriod(text, null)
          return reading.kind === 'unreadable' || reading.period.from <= reading.period.to
        }),
      ),
    ).not.toThrow()
  })
})
