import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RowIssue } from '@moc/core'
import { createWarningList } from './list-warnings.ts'

const warning = (line: number, code: RowIssue['code'] = 'outlier'): RowIssue => ({
  line,
  column: 'D',
  code,
  severity: 'warning',
  message: `Dòng ${line}`,
  messageEn: `Line ${line}`,
})

test('of each kind the first of the file are listed, whatever the order, and the others counted', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(5000), { maxLength: 600 }), fc.integer({ min: 1, max: 40 }), (lines, listed) => {
      const list = createWarningList(listed)
      for (const line of lines) list.add([warning(line)])
      const sorted = lines.toSorted((a, b) => a - b)
      const said = list.list()
      expect(said.flatMap(({ line }) => line ?? [])).toEqual(sorted.slice(0, listed))
      expect(said.length - Math.min(listed, lines.length)).toBe(lines.length > listed ? 1 : 0)
    }),
  )
})

test('one sentence for each kind says how many more there are', () => {
  const list = createWarningList(2)
  list.add([warning(9), warning(4), warning(7), warning(8), warning(4, 'round-numbers')])
  expect(list.list().map(({ line, code }) => [line, code])).toEqual([
    [4, 'outlier'],
    [4, 'round-numbers'],
    [7, 'outlier'],
    [null, 'outlier'],
  ])
  expect(list.list().at(-1)).toMatchObject({
    severity: 'warning',
    message: 'Ngoài 2 chỗ đầu tiên đã liệt kê, tệp còn 2 chỗ khác cùng loại này.',
  })
})
