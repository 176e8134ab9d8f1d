import { expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { Observation } from '@moc/core'
import { checkStore } from '../integrity/check-store.ts'
import { listSeries } from '../observations/list-series.ts'
import type { Store } from '../store.ts'
import { exampleFile, exampleObservation } from '../testing/example-file.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { readCurrentState } from '../testing/read-current-state.ts'
import { publishImport } from './publish-import.ts'
import { publishShippedValues } from './publish-shipped-values.ts'
import { stageImport } from './stage-import.ts'
import { undoImport } from './undo-import.ts'

/** Which values an event gives: year → value, over a few years so that imports meet. */
type Values = Readonly<Record<string, number>>
type Event = { do: 'upload'; values: Values } | { do: 'ship'; values: Values } | { do: 'undo'; which: number }

const values = fc.dictionary(fc.constantFrom('2020', '2021', '2022'), fc.integer({ min: 1, max: 3 }), { minKeys: 1 })
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: values.map((v) => ({ do: 'upload' as const, values: v })) },
  { weight: 1, arbitrary: values.map((v) => ({ do: 'ship' as const, values: v })) },
  { weight: 2, arbitrary: fc.nat(9).map((which) => ({ do: 'undo' as const, which })) },
)
const fixed = { seed: 20261120 }

/** Each run has values of its own, in a series of its own, so that all runs can share one store. */
const seriesOfRun = (run: number): string => `run-${run}`
const observations = (series: string, given: Values): Observation[] =>
  Object.entries(given).map(([year, value]) => exampleObservation({ series, year: Number(year), value }))

async function upload(store: Store, series: string, given: Values): Promise<string> {
  const id = await stageImport(store, exampleFile('upload.csv', observations(series, given)), { at })
  await publishImport(store, id, { at })
  return id
}

/** Publishes a version of the run's own shipped file; null where it is the version that is stored. */
async function ship(store: Store, series: string, given: Values): Promise<string | null> {
  const { files } = await publishShippedValues(store, [exampleFile(`${series}.csv`, observations(series, given), { kind: 'catalogue' })], {
    at,
  })
  return files[0]?.importId ?? null
}

it('undo with no later edits restores the exact earlier state, whatever came before', { timeout: 60_000 }, async () => {
  const store = await openTestStore()
  let runs = 0
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 3 }), values, async (events, last) => {
      const series = seriesOfRun(runs++)
      const model = createModel()
      await follow(store, series, model, events)
      const before = await readCurrentState(store)
      const shown = model.current()
      const id = await upload(store, series, last)
      const written = Object.entries(last).filter(([year, value]) => shown[year] !== value).length
      expect(await undoImport(store, id, { at })).toMatchObject({ restored: written, kept: [] })
      expect(await readCurrentState(store)).toEqual(before)
    }),
    { ...fixed, numRuns: 12 },
  )
  expect((await checkStore(store)).problems).toEqual([])
})

it(
  'shown is what the last import that is not undone gave, uploads before what ships, in whatever order others were undone',
  { timeout: 60_000 },
  async () => {
    const store = await openTestStore()
    let runs = 0
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 8 }), async (events) => {
        const series = seriesOfRun(runs++)
        const model = createModel()
        await follow(store, series, model, events)
        expect(await readValues(store, series)).toEqual(model.current())
      }),
      { ...fixed, numRuns: 12 },
    )
    expect((await checkStore(store)).problems).toEqual([])
  },
)

async function readValues(store: Store, series: string): Promise<Record<string, number>> {
  const found = (await listSeries(store)).find((one) => one.series === series)
  return Object.fromEntries((found?.points ?? []).map((point) => [point.period.label, point.value]))
}

async function follow(store: Store, series: string, model: Model, events: readonly Event[]): Promise<void> {
  for (const happening of events) {
    if (happening.do === 'upload') model.upload(await upload(store, series, happening.values), happening.values)
    if (happening.do === 'ship') model.ship(await ship(store, series, happening.values), happening.values)
    if (happening.do === 'undo') {
      const id = model.undo(happening.which)
      if (id !== undefined) await undoImport(store, id, { at })
    }
  }
}

/** What one import wrote; `replaced` names the newer version of the same shipped file that took a value's place. */
interface Written {
  id: string
  shipped: boolean
  values: Map<string, { value: number; replaced: string | null }>
}

type Model = ReturnType<typeof createModel>

/** The law in a few lines, without a database: a pile of imports, some of them undone. */
function createModel() {
  const pile: Written[] = []
  const undone = new Set<string>()
  const stands = (written: Written, key: string): boolean => {
    const found = written.values.get(key)
    return found !== undefined && !undone.has(written.id) && (found.replaced === null || undone.has(found.replaced))
  }
  const current = (): Record<string, number> => {
    const shown: Record<string, number> = {}
    for (const shipped of [true, false]) {
      for (const written of pile) {
        if (written.shipped !== shipped) continue
        for (const [key, { value }] of written.values) if (stands(written, key)) shown[key] = value
      }
    }
    return shown
  }
  return {
    current,
    upload(id: string, given: Values): void {
      const shown = current()
      const changed = Object.entries(given).filter(([key, value]) => shown[key] !== value)
      pile.push({ id, shipped: false, values: new Map(changed.map(([key, value]) => [key, { value, replaced: null }])) })
    },
    ship(id: string | null, given: Values): void {
      if (id === null) return
      const fresh = new Map(Object.entries(given).map(([key, value]) => [key, { value, replaced: null as string | null }]))
      for (const former of pile.filter((written) => written.shipped)) {
        for (const [key, found] of former.values) {
          if (!stands(former, key)) continue
          if (given[key] === found.value) fresh.delete(key)
          else found.replaced = id
        }
      }
      pile.push({ id, shipped: true, values: fresh })
    },
    /** Undoes one of the imports that are published, and names it. */
    undo(which: number): string | undefined {
      const published = pile.filter((written) => !undone.has(written.id))
      const id = published[which % published.length]?.id
      if (id !== undefined) undone.add(id)
      return id
    },
  }
}
