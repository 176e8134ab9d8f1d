import type { AnyTarget, Strategy } from '@moc/core'
import { expect, test } from 'vitest'
import { listHorizons } from './list-horizons.ts'

const strategy = (from: number, to: number | null) => ({ from, to }) as Strategy
const targets = (...years: (number | null)[]) =>
  [{ slot: false, milestones: years.map((year) => ({ year })) }, { slot: true }] as unknown as AnyTarget[]

test.each([
  [
    'a running strategy: the year we are in and the milestones ahead',
    strategy(2021, 2030),
    targets(2025, 2030),
    '2026-11-20',
    [2026, 2030],
  ],
  ['a milestone year is named once', strategy(2021, 2030), targets(2025, 2030), '2025-03-01', [2025, 2030]],
  ['before it begins only its milestones', strategy(2021, 2030), targets(2025, 2030), '2020-12-31', [2025, 2030]],
  ['an ended strategy keeps its milestones', strategy(2011, 2020), targets(2015, 2020), '2026-11-20', [2015, 2020]],
  ['a milestone for every year adds none', strategy(2021, 2030), targets(null, 2030), '2026-01-01', [2026, 2030]],
  ['without milestones its last year', strategy(2011, 2020), targets(), '2026-11-20', [2020]],
  ['without milestones and without an end the year we are in', strategy(2007, null), targets(), '2026-11-20', [2026]],
])('%s', (_, of, among, asOf, expected) => {
  expect(listHorizons(of, among, asOf)).toEqual(expected)
})
