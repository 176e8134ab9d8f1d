import { expect, it } from 'vitest'
import * as fc from 'fast-check'
import { listRevisions } from '../revisions/find-revision-on.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { chooseSeries, listSeriesChoices, type SeriesChoice } from './series-choices.ts'

const choice = fc.record({
  indicator: fc.constantFrom('women-assembly', 'births-ratio'),
  place: fc.constantFrom(null, 'VN', '52'),
  series: fc.constantFrom('main', 'press'),
  why: fc.string(),
  by: fc.constantFrom(null, 'Cục Thống kê'),
})

it('choices are kept in the order of choosing, each in a revision of its own, and those of a revision are those made until then', async () => {
  const store = await openTestStore()
  const seen = new Map<number, readonly SeriesChoice[]>([
    [0, []],
    [store.revision(), []],
  ])
  await fc.assert(
    fc.asyncProperty(choice, async (made) => {
      const before = await listSeriesChoices(store)
      expect(await chooseSeries(store, made)).toBe(before.length + 1)
      const after = await listSeriesChoices(store)
      expect(after).toEqual([...before, { ...made, at, revision: store.revision() }])
      expect((await listRevisions(store))[0]).toEqual({ revision: store.revision(), kind: 'choice', at, importId: null, by: made.by })
      seen.set(store.revision(), after)
    }),
    { seed: 20261121, numRuns: 10 },
  )
  expect(seen.size).toBe(store.revision() + 1)
  for (const [revision, choices] of seen) expect(await listSeriesChoices(store, revision)).toEqual(choices)
})
