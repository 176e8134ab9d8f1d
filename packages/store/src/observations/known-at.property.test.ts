import { expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { Series } from '@moc/core'
import type { Store } from '../store.ts'
import { event, followEvent } from '../testing/follow-events.ts'
import type { Spoken } from '../testing/imports-model.ts'
import { openTestStore } from '../testing/open-test-store.ts'
import { listSeries } from './list-series.ts'

/** What a store showed at each revision, as it was read while that revision was the last. */
async function note(store: Store, seen: Map<number, Series[]>): Promise<void> {
  seen.set(store.revision(), await listSeries(store))
}

it('what was known at a revision is what the store showed then, whatever was published, confirmed, undone and redone since', async () => {
  const store = await openTestStore()
  const seen = new Map<number, Series[]>([[0, []]])
  await note(store, seen)
  let runs = 0
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 8 }), async (events) => {
      const series = `run-${runs++}`
      let pile: readonly Spoken[] = []
      for (const happening of events) {
        ;({ pile } = await followEvent(store, series, pile, happening))
        await note(store, seen)
      }
    }),
    { seed: 20261122, numRuns: 5 },
  )
  expect([...seen.keys()]).toEqual(Array.from({ length: store.revision() + 1 }, (_, revision) => revision))
  for (const [revision, series] of seen) expect(await listSeries(store, { knownAt: revision })).toEqual(series)
}, 60_000)
