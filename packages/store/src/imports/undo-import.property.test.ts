import { expect, it } from 'vitest'
import * as fc from 'fast-check'
import { checkStore } from '../integrity/check-store.ts'
import type { Store } from '../store.ts'
import { event, followEvent, readShown, upload, values, type Event } from '../testing/follow-events.ts'
import { showPile, type Shown, type Spoken } from '../testing/imports-model.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { readCurrentState } from '../testing/read-current-state.ts'
import { redoImport } from './redo-import.ts'
import { undoImport } from './undo-import.ts'

const fixed = { seed: 20261120 }
const timeout = 120_000

/** Each run has values of its own, in a series of its own, so that all runs can share one store. */
const seriesOfRun = (run: number): string => `run-${run}`

async function follow(store: Store, series: string, events: readonly Event[]): Promise<readonly Spoken[]> {
  let pile: readonly Spoken[] = []
  for (const happening of events) ({ pile } = await followEvent(store, series, pile, happening))
  return pile
}

const valueOf = (shown: Record<string, Shown>, year: string): number | undefined => shown[year]?.value

it(
  'undo with no later edits restores the exact earlier state, whatever came before, and its undo the state before it',
  { timeout },
  async () => {
    const store = await openTestStore()
    let runs = 0
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 4 }), values, async (events, last) => {
        const series = seriesOfRun(runs++)
        const shown = showPile(await follow(store, series, events))
        const before = await readCurrentState(store)
        const id = await upload(store, series, last)
        const after = await readCurrentState(store)
        const changed = Object.entries(last).filter(([year, value]) => valueOf(shown, year) !== value).length
        expect(await undoImport(store, id, { at })).toMatchObject({ restored: changed, kept: [] })
        expect(await readCurrentState(store)).toEqual(before)
        expect(await redoImport(store, id, { at })).toMatchObject({ restored: changed, kept: [] })
        expect(await readCurrentState(store)).toEqual(after)
      }),
      { ...fixed, numRuns: 12 },
    )
    expect((await checkStore(store)).problems).toEqual([])
  },
)

it('shown is what each import that stands says, in order, with where it came from and what confirms it', { timeout }, async () => {
  const store = await openTestStore()
  let runs = 0
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 9 }), async (events) => {
      const series = seriesOfRun(runs++)
      let pile: readonly Spoken[] = []
      for (const happening of events) {
        ;({ pile } = await followEvent(store, series, pile, happening))
        expect(await readShown(store, series)).toEqual(showPile(pile))
      }
    }),
    { ...fixed, numRuns: 12 },
  )
  expect((await checkStore(store)).problems).toEqual([])
})

it(
  'the answer of an undo or a redo counts the values that are others now, and names those that were its own and stayed',
  { timeout },
  async () => {
    const store = await openTestStore()
    let runs = 0
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 9 }), async (events) => {
        const series = seriesOfRun(runs++)
        let pile: readonly Spoken[] = []
        for (const happening of events) {
          const before = showPile(pile)
          const followed = await followEvent(store, series, pile, happening)
          pile = followed.pile
          if (followed.turned === null) continue
          const { of, restored, kept } = followed.turned
          const after = showPile(pile)
          const years = [...new Set([...Object.keys(before), ...Object.keys(after)])]
          const changed = years.filter((year) => valueOf(before, year) !== valueOf(after, year))
          expect(restored).toBe(changed.length)
          const named = kept.map(({ period }) => period)
          expect(named.filter((year) => changed.includes(year) || of.values[year] === undefined)).toEqual([])
          const wasIts = years.filter((year) => before[year]?.from === of.id || after[year]?.from === of.id)
          expect(named).toEqual(expect.arrayContaining(wasIts.filter((year) => !changed.includes(year))))
        }
      }),
      { ...fixed, numRuns: 12 },
    )
  },
)
