import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanFileName } from './clean-file-name.ts'

test.each([
  ['Biểu 18.csv', 'Biểu 18.csv'],
  ['../../x.csv', 'x.csv'],
  ['/etc/passwd', 'passwd'],
  ['C:\\Users\\a\\b.xlsx', 'b.xlsx'],
  ['a"b\r\nX-Evil: 1.csv', 'a"bX-Evil: 1.csv'],
  ['\u202ecsv.exe', 'csv.exe'],
  ['\0.csv', '.csv'],
  ['..', 'tep'],
  [' ', 'tep'],
])('the file name %j is kept as %j', (given, kept) => {
  expect(cleanFileName(given)).toBe(kept)
})

test('a cleaned name has no folder, no line break, is never empty, and stays as it is when it is cleaned again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const kept = cleanFileName(given)
      expect(kept).toMatch(/^[^/\\\r\n\0]+$/u)
      expect(cleanFileName(kept)).toBe(kept)
    }),
  )
})
