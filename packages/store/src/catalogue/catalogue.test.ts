import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@moc/core'
import { openStore } from '../store.ts'
import { exampleCatalogue } from '../testing/example-catalogue.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { catalogueHash } from './catalogue-hash.ts'
import { readCatalogue } from './read-catalogue.ts'
import { saveCatalogue } from './save-catalogue.ts'

const emptyCatalogue: Catalogue = {
  documents: [],
  strategies: [],
  targets: [],
  targetSeries: [],
  indicators: [],
  places: [],
  placeChanges: [],
  breaks: [],
  indicatorTasks: [],
}

describe('saveCatalogue', () => {
  it('what is read is what was saved, to the order of lists and the kind of every goal', async () => {
    const store = await openTestStore()
    expect(await readCatalogue(store)).toEqual(exampleCatalogue)
  })

  it('replaces the former catalogue as a whole', async () => {
    const store = await openTestStore()
    const smaller = { ...exampleCatalogue, targets: exampleCatalogue.targets.slice(0, 1), breaks: [] }
    expect(await saveCatalogue(store, smaller, 'smaller')).toEqual({ revision: 2, changed: true })
    expect(await readCatalogue(store)).toEqual(smaller)
    expect(store.revision()).toBe(2)
  })

  it('changes nothing when the hash is the stored one', async () => {
    const store = await openTestStore()
    expect(await saveCatalogue(store, emptyCatalogue, 'example')).toEqual({ revision: 1, changed: false })
    expect(await readCatalogue(store)).toEqual(exampleCatalogue)
  })

  it('a store without a catalogue reads as an empty one, without a hash', async () => {
    const store = await openStore({ directory: ':memory:', now: () => at })
    expect([await readCatalogue(store), await catalogueHash(store)]).toEqual([emptyCatalogue, null])
    await store.close()
  })
})
