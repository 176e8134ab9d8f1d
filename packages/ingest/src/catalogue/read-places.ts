import type { Place, PlaceChange } from '@moc/core'
import type { CatalogueIssue, Placed } from './catalogue-issue.ts'
import { checkPlaces } from './check-places.ts'
import { checkUnique } from './check-unique.ts'
import { placeRecords, readWhole } from './read-catalogue-files.ts'
import { readLocalPlace, readPlace, readPlaceChange } from './read-place.ts'
import type { RecordReader } from './record.ts'
import { readCsvRecords, type CatalogueText } from './records-in-file.ts'
import { fileMissing, things } from './refusals.ts'

/** The places of a catalogue alone, or everything that is wrong with them. */
export type PlacesReading =
  | { readonly kind: 'places'; readonly places: readonly Place[]; readonly placeChanges: readonly PlaceChange[] }
  | { readonly kind: 'refused'; readonly issues: readonly CatalogueIssue[] }

/** The files that places are read from; without the first there are none, the others may be absent. */
export const placeFiles = ['places.csv', 'districts.csv', 'communes.csv', 'place-changes.csv'] as const

/**
 * Reads places and nothing else, as strictly as `readCatalogue` does: for who asks what a name means and needs
 * neither targets nor values. Other files among the texts are passed over. Never reads a disk.
 */
export function readPlaces(texts: readonly CatalogueText[]): PlacesReading {
  const issues: CatalogueIssue[] = []
  const readTable = <T>(path: (typeof placeFiles)[number], read: (record: RecordReader) => T): Placed<T>[] => {
    const text = texts.find((each) => each.path === path)
    if (!text && path === 'places.csv') issues.push({ file: path, line: null, ...fileMissing() })
    return text ? placeRecords(readCsvRecords(text, issues), (raw) => readWhole(raw, read, issues)) : []
  }
  const places = [
    ...readTable('places.csv', readPlace),
    ...readTable('districts.csv', readLocalPlace('district')),
    ...readTable('communes.csv', readLocalPlace('commune')),
  ]
  const changes = readTable('place-changes.csv', readPlaceChange)
  if (issues.length === 0) issues.push(...checkUnique(things.place, places, ({ id }) => id), ...checkPlaces(places, changes))
  if (issues.length > 0) return { kind: 'refused', issues }
  return { kind: 'places', places: places.map(({ item }) => item), placeChanges: changes.map(({ item }) => item) }
}
