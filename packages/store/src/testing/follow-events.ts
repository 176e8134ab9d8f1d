import * as fc from 'fast-check'
import type { ImportId, Observation, UndoReceipt } from '@moc/core'
import { publishImport } from '../imports/publish-import.ts'
import { publishShippedValues } from '../imports/publish-shipped-values.ts'
import { redoImport } from '../imports/redo-import.ts'
import { stageImport } from '../imports/stage-import.ts'
import { undoImport } from '../imports/undo-import.ts'
import { listObservationHistory } from '../observations/list-observation-history.ts'
import type { Store } from '../store.ts'
import { exampleFile, exampleObservation } from './example-file.ts'
import type { Shown, Spoken, Values } from './imports-model.ts'
import { at } from './open-test-store.ts'

/** A file is uploaded, a version of one of two files ships, or an earlier import is turned: undone, or its undo taken back. */
export type Event = { do: 'upload'; values: Values } | { do: 'ship'; file: string; values: Values } | { do: 'turn'; which: number }

/** Few years and few values, so that imports contradict and confirm one another. */
export const values: fc.Arbitrary<Values> = fc.dictionary(fc.constantFrom('2020', '2021'), fc.integer({ min: 1, max: 2 }), { minKeys: 1 })

export const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: values.map((given) => ({ do: 'upload' as const, values: given })) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('ship' as const), file: fc.constantFrom('a', 'b'), values: fc.oneof(values, fc.constant({})) }),
  },
  { weight: 3, arbitrary: fc.nat(9).map((which) => ({ do: 'turn' as const, which })) },
)

/** What an event made of a run's imports, with the receipt of an undo or a redo. */
interface Followed {
  readonly pile: readonly Spoken[]
  readonly turned: (UndoReceipt & { readonly of: Spoken }) | null
}

/** Does in a store, in a series of the run's own, what an event says. */
export async function followEvent(store: Store, series: string, pile: readonly Spoken[], happening: Event): Promise<Followed> {
  if (happening.do === 'turn') {
    const of = pile[happening.which % pile.length]
    if (of === undefined) return { pile, turned: null }
    const receipt = await (of.stands ? undoImport : redoImport)(store, of.id, { at })
    return { pile: pile.map((one) => (one === of ? { ...of, stands: !of.stands } : one)), turned: { ...receipt, of } }
  }
  const shipped = happening.do === 'ship' ? `${series}-${happening.file}.csv` : null
  const id = shipped === null ? await upload(store, series, happening.values) : await ship(store, shipped, series, happening.values)
  return { pile: id === null ? pile : [...pile, { id, shipped, values: happening.values, stands: true }], turned: null }
}

/** What a store shows of a run, and where each value came from and what confirms it. */
export async function readShown(store: Store, series: string): Promise<Record<string, Shown>> {
  const keys = await store.read
    .selectFrom('observations')
    .select('key')
    .where('series', '=', series)
    .where('superseded_revision', 'is', null)
    .execute()
  const histories = await Promise.all(keys.map(({ key }) => listObservationHistory(store, key)))
  return Object.fromEntries(
    histories.map((history) => {
      const { observation, origin, confirmations } = history.find(({ until }) => until === null)!
      return [
        observation.period.label,
        { value: observation.value, from: origin.importId, confirmedBy: confirmations.map(({ importId }) => importId) },
      ]
    }),
  )
}

const observations = (series: string, given: Values): Observation[] =>
  Object.entries(given).map(([year, value]) => exampleObservation({ series, year: Number(year), value }))

/** Stages and publishes a file of these values. */
export async function upload(store: Store, series: string, given: Values): Promise<ImportId> {
  const id = await stageImport(store, exampleFile('upload.csv', observations(series, given)), { at })
  await publishImport(store, id, { at })
  return id
}

/** Publishes a version of a shipped file; null where it is the version that came last. */
async function ship(store: Store, fileName: string, series: string, given: Values): Promise<ImportId | null> {
  const file = exampleFile(fileName, observations(series, given), { kind: 'catalogue' })
  const { files } = await publishShippedValues(store, [file], { at })
  return files[0]?.importId ?? null
}
