import { changeCertainties, type ChangeCertainty } from '@moc/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeFinding, type CountedChange } from './write-finding.ts'

const row = (change: number | null, certainty: ChangeCertainty, part: Partial<CountedChange> = {}): CountedChange => ({
  counted: true,
  change,
  certainty,
  lastYear: 2017,
  ...part,
})
const context = { event: 'Nghị quyết 11', eventYear: 2007, place: null, language: 'vi' } as const

test.each([
  [
    'all rose',
    [row(1, 'clear-rise'), row(2, 'clear-rise'), row(0.5, 'unclear')],
    'Mười năm sau Nghị quyết 11: 3 chỉ số đều tăng; 2 tăng rõ, 1 chưa phân biệt được với biến động thường',
  ],
  ['all fell', [row(-1, 'no-counts'), row(-2, 'no-counts')], 'Mười năm sau Nghị quyết 11: 2 chỉ số đều giảm; 2 không đủ mẫu số để tính'],
  [
    'some of each',
    [row(1, 'clear-rise'), row(-2, 'clear-fall'), row(0, 'unclear')],
    'Mười năm sau Nghị quyết 11: 3 chỉ số so được, 1 tăng, 1 giảm và 1 không đổi; 1 tăng rõ, 1 giảm rõ, 1 chưa phân biệt được với biến động thường',
  ],
  ['one', [row(1, 'unclear')], 'Mười năm sau Nghị quyết 11: một chỉ số so được, tăng; 1 chưa phân biệt được với biến động thường'],
  [
    'parts are not counted',
    [row(1, 'clear-rise'), row(2, 'clear-rise', { counted: false })],
    'Mười năm sau Nghị quyết 11: một chỉ số so được, tăng; 1 tăng rõ',
  ],
  [
    'the years are those of the last value',
    [row(1, 'no-counts', { lastYear: 2011 }), row(1, 'no-counts', { lastYear: 2010 })],
    'Bốn năm sau Nghị quyết 11: 2 chỉ số đều tăng; 2 không đủ mẫu số để tính',
  ],
  ['nothing', [], 'Chưa so được gì trước và sau Nghị quyết 11'],
  ['nothing comparable', [row(null, 'not-comparable')], 'Chưa so được gì trước và sau Nghị quyết 11'],
] as const)('%s', (_, rows, title) => {
  expect(writeFinding(rows, context)).toBe(title)
})

test('a place is named', () => {
  expect(writeFinding([row(1, 'clear-rise')], { ...context, place: 'Hà Tĩnh' })).toContain('Nghị quyết 11, ở Hà Tĩnh: ')
})

test('the counts of a title add up, in either language', () => {
  const rows = fc.array(
    fc.record({
      counted: fc.boolean(),
      change: fc.double({ min: -20, max: 20, noNaN: true }),
      certainty: fc.constantFrom(...changeCertainties),
      lastYear: fc.integer({ min: 2007, max: 2030 }),
    }),
  )
  fc.assert(
    fc.property(rows, fc.constantFrom('vi' as const, 'en' as const), (all, language) => {
      const title = writeFinding(all, { ...context, language })
      const counted = all.filter((each) => each.counted).length
      if (counted === 0) return
      const sum = (title.split('; ').at(-1)!.match(/\d+/g) ?? []).reduce((total, n) => total + Number(n), 0)
      expect(sum).toBe(counted)
    }),
  )
})
