import { expect, test } from 'vitest'
import { readHeader } from './read-header.ts'

test.each([
  ['indicator,period,value', 'place', 'column-missing'],
  ['indicator,place,period,numerator', 'value', 'value-column-missing'],
  ['indicator,place,period,value,gia_tri', 'gia_tri', 'column-twice'],
])('%s is not the header of the plain long form', (head, column, code) => {
  expect(readHeader({ line: 1, cells: head.split(',') }).issues).toMatchObject([{ line: 1, column, code, severity: 'error' }])
})
