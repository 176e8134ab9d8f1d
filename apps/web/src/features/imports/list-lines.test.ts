import type { ImportTableView } from '@moc/contract'
import { describe, expect, test } from 'vitest'
import { commonIndicator, groupByLine, isStruck, labelColumn, listLines, markOf, spreadWords } from './list-lines.ts'

const table: ImportTableView['table'] = {
  encoding: 'utf-8',
  numberFormat: 'vi',
  unit: null,
  title: null,
  form: 'wide',
  columns: [
    { index: 0, header: 'Địa phương', role: 'place' },
    { index: 1, header: '2021', role: 'value', indicator: 'sex_ratio' },
    { index: 2, header: '2022', role: 'value', indicator: 'sex_ratio' },
  ],
  rows: [
    { line: 3, role: 'total', cells: [] },
    { line: 4, role: 'data', cells: [], place: '42' },
  ],
  ignored: [
    { line: 1, why: 'title', text: 'Biểu 18' },
    { line: 3, why: 'total', text: 'CẢ NƯỚC | 112,0 | 112,1' },
  ],
  questions: [],
  offers: [],
  issues: [],
  shape: '',
}
const view = (part: Partial<ImportTableView['table']>): ImportTableView => ({
  total: 3,
  offset: 0,
  part: 'whole',
  table: { ...table, ...part },
})

describe('the lines of a table', () => {
  test('stand in the order of the file, each once, with its cells where it has any', () => {
    const lines = listLines([view({}), view({ ignored: [{ line: 2, why: 'header', text: 'A | B | C' }] })])
    expect(lines.map(({ line, role, row }) => [line, role, row !== null])).toEqual([
      [1, 'title', false],
      [2, 'header', false],
      [3, 'total', true],
      [4, 'data', true],
    ])
  })

  test('are struck out unless they are values, headers, or rows of a form that nobody filled in', () => {
    expect((['data', 'ofWhich', 'header', 'unanswered'] as const).filter(isStruck)).toEqual([])
    expect((['title', 'total', 'region', 'note', 'signature', 'columnNumbers'] as const).every(isStruck)).toBe(true)
  })

  test('words fall into columns only where there are as many', () => {
    expect(spreadWords('A | 1 | 2', 3)).toEqual(['A', '1', '2'])
    expect(spreadWords('Người lập biểu | Thủ trưởng', 3)).toBeNull()
    expect(spreadWords('Biểu 18', 1)).toBeNull()
  })
})

describe('what is said of a table', () => {
  test('one indicator of all columns of values is named once', () => {
    expect(commonIndicator(table)).toBe('sex_ratio')
    expect(commonIndicator({ columns: [...table.columns, { index: 3, header: 'x', role: 'value', indicator: 'other' }] })).toBeNull()
    expect(commonIndicator({ columns: [{ index: 0, header: 'x', role: 'value' }] })).toBeNull()
  })

  test('the label stands in the column of places, else of indicators', () => {
    expect(labelColumn(table.columns)).toBe(0)
    expect(labelColumn([{ index: 4, header: 'Chỉ tiêu', role: 'indicator' }])).toBe(4)
    expect(labelColumn([])).toBe(-1)
  })

  test('a question about the words of a cell marks it, and an own mark goes before', () => {
    const asked = { id: 'x', code: 'place-fuzzy', line: 8, text: 'Kì Anh', cells: 1, message: '', messageEn: '', choices: [] } as const
    expect(markOf({ raw: 'Kì Anh', value: null }, 8, [asked])).toBe('question')
    expect(markOf({ raw: 'Kì Anh', value: null }, 9, [asked])).toBeNull()
    expect(markOf({ raw: '-', value: null, mark: 'error' }, 8, [asked])).toBe('error')
    expect(markOf(undefined, 8, [asked])).toBeNull()
  })

  test('issues stand with their line, errors first, and the same one once', () => {
    const warning = { line: 4, column: null, code: 'outlier', severity: 'warning', message: 'b', messageEn: 'b' } as const
    const error = { ...warning, code: 'place-unknown', severity: 'error', message: 'a' } as const
    const byLine = groupByLine({ issues: [warning, error] }, [warning, { ...warning, line: null }])
    expect([...byLine.keys()]).toEqual([4])
    expect(byLine.get(4)).toEqual([error, warning])
  })
})
