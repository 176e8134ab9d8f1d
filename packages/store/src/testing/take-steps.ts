import * as fc from 'fast-check'
import type { ImportId, Observation } from '@moc/core'
import { publishImport } from '../imports/publish-import.ts'
import { redoImport } from '../imports/redo-import.ts'
import { stageImport } from '../imports/stage-import.ts'
import { undoImport } from '../imports/undo-import.ts'
import { listSeries } from '../observations/list-series.ts'
import type { Store } from '../store.ts'
import { exampleFile, exampleObservation } from './example-file.ts'
import { at } from './open-test-store.ts'

/** Publishes a file that gives values for these years, or turns an earlier import: undoes it, or takes its undo back. */
export type Step = { do: 'publish'; years: readonly number[] } | { do: 'turn'; which: number }

/** An import of a run, in the order of publication; each gives a value of its own, its number, to every year it names. */
export interface Published {
  readonly id: ImportId
  readonly years: readonly number[]
  readonly stands: boolean
}

const years = fc.uniqueArray(fc.constantFrom(2020, 2021, 2022), { minLength: 1 })

/** A publication, then more of them among undos and redos; values meet, since the years are few. */
export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(
    years,
    fc.array(
      fc.oneof(
        years.map((named): Step => ({ do: 'publish', years: named })),
        fc.nat(5).map((which): Step => ({ do: 'turn', which })),
      ),
      { minLength: 3, maxLength: 6 },
    ),
  )
  .map(([named, others]) => [{ do: 'publish', years: named }, ...others])

/** Takes a step in a store, in a series of the run's own, and returns the run's imports as they are then. */
export async function takeStep(store: Store, series: string, pile: readonly Published[], step: Step): Promise<Published[]> {
  if (step.do === 'publish')
    return [...pile, { id: await publish(store, series, pile.length + 1, step.years), years: step.years, stands: true }]
  const { id, stands } = pile[step.which % pile.length]!
  await (stands ? undoImport : redoImport)(store, id, { at })
  return pile.map((each) => (each.id === id ? { ...each, stands: !stands } : each))
}

/** What a run of steps has to show, without a database: the last import that stands has the word in each year. */
export function valuesOf(pile: readonly Published[]): Record<string, number> {
  const shown = pile.flatMap(({ years: named, stands }, index) => (stands ? named.map((year) => [year, index + 1]) : []))
  return Object.fromEntries(shown)
}

/** The values that one series shows, by year: now, or at a revision. */
export async function readSeries(store: Store, series: string, knownAt?: number): Promise<Record<string, number>> {
  const found = await listSeries(store, knownAt === undefined ? {} : { knownAt })
  const points = found.find((one) => one.series === series)?.points ?? []
  return Object.fromEntries(points.map(({ period, value }) => [period.label, value]))
}

async function publish(store: Store, series: string, value: number, named: readonly number[]): Promise<ImportId> {
  const observations = named.map((year): Observation => exampleObservation({ series, year, value }))
  const id = await stageImport(store, exampleFile(`${series}-${value}.csv`, observations), { at })
  await publishImport(store, id, { at })
  return id
}
