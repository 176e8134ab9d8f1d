import { expect, it } from 'vitest'
import * as fc from 'fast-check'
import { checkStore } from '../integrity/check-store.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { readCurrentState } from '../testing/read-current-state.ts'
import { readSeries, steps, takeStep, valuesOf, type Published, type Step } from '../testing/take-steps.ts'
import { redoImport } from './redo-import.ts'
import { undoImport } from './undo-import.ts'

const fixed = { seed: 20261121, numRuns: 8 }

it('what is shown depends on which imports are published and on their order, never on the way there', { timeout: 60_000 }, async () => {
  const store = await openTestStore()
  let runs = 0
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const series = `run-${runs++}`
      let pile: Published[] = []
      for (const step of taken) {
        pile = await takeStep(store, series, pile, step)
        expect(await readSeries(store, series)).toEqual(valuesOf(pile))
      }
      // The straight way to the same imports, in a series beside it.
      const straight = `${series}-straight`
      const direct = pile.flatMap(({ years, stands }): Step[] => (stands ? [{ do: 'publish', years }] : []))
      let beside: Published[] = []
      for (const step of direct) beside = await takeStep(store, straight, beside, step)
      const number = new Map(pile.flatMap(({ stands }, index) => (stands ? [index + 1] : [])).map((value, index) => [index + 1, value]))
      const reached = Object.entries(await readSeries(store, straight)).map(([year, value]) => [year, number.get(value)])
      expect(Object.fromEntries(reached)).toEqual(await readSeries(store, series))
    }),
    fixed,
  )
  expect((await checkStore(store)).problems).toEqual([])
})

it(
  'a redo at once gives back the exact state before the undo, with every origin, whichever import it is',
  { timeout: 60_000 },
  async () => {
    const store = await openTestStore()
    let runs = 0
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(5), async (taken, which) => {
        const series = `run-${runs++}`
        let pile: Published[] = []
        for (const step of taken) pile = await takeStep(store, series, pile, step)
        const standing = pile.filter(({ stands }) => stands)
        fc.pre(standing.length > 0)
        const { id } = standing[which % standing.length]!
        const before = await readCurrentState(store)
        const undone = await undoImport(store, id, { at })
        const redone = await redoImport(store, id, { at })
        expect(await readCurrentState(store)).toEqual(before)
        expect([redone.restored, redone.kept.length]).toEqual([undone.restored, undone.kept.length])
      }),
      fixed,
    )
    expect((await checkStore(store)).problems).toEqual([])
  },
)
