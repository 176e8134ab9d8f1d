import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Series } from '@moc/core'
import { putUsedFirst } from './put-used-first.ts'

const of = (place: string, series: string): Series => ({ indicator: 'a', place, series, points: [], breaks: [] })
const names = (all: readonly Series[]) => all.map(({ place, series }) => `${place} ${series}`)

test.each([
  ['nobody chose: the main one', [], 'main'],
  ['chosen everywhere', [{ indicator: 'a', place: null, series: 'x' }], 'x'],
  [
    'chosen here goes before chosen everywhere',
    [
      { indicator: 'a', place: '1', series: 'y' },
      { indicator: 'a', place: null, series: 'x' },
    ],
    'y',
  ],
  [
    'the last of several choices holds',
    [
      { indicator: 'a', place: '1', series: 'y' },
      { indicator: 'a', place: '1', series: 'x' },
    ],
    'x',
  ],
  ['a chosen series without values is passed over', [{ indicator: 'a', place: '1', series: 'gone' }], 'main'],
  ['a choice at another place does not count', [{ indicator: 'a', place: '2', series: 'x' }], 'main'],
])('%s', (_, choices, used) => {
  expect(putUsedFirst([of('1', 'y'), of('1', 'main'), of('1', 'x')], choices)[0]!.series).toBe(used)
})

test('without a main series and without a choice it is the first by name', () => {
  expect(names(putUsedFirst([of('1', 'y'), of('1', 'x')], []))).toEqual(['1 x', '1 y'])
})

test('nothing is lost, and places keep together', () => {
  const series = fc.uniqueArray(fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('main', 'x', 'y', 'z')), { selector: String })
  const choices = fc.array(
    fc.record({ indicator: fc.constant('a'), place: fc.constantFrom(null, '1', '2'), series: fc.constantFrom('main', 'x', 'gone') }),
  )
  fc.assert(
    fc.property(series, choices, (all, chosen) => {
      const before = all.map(([place, name]) => of(place, name))
      const after = putUsedFirst(before, chosen)
      expect(names(after).toSorted()).toEqual(names(before).toSorted())
      expect(after.map(({ place }) => place)).toEqual(after.map(({ place }) => place).toSorted())
    }),
  )
})
