import { DomainFailure, type Place } from '@moc/core'
import { findPlace as findByName } from '@moc/ingest'
import type { CatalogueIndex } from './catalogue-index.ts'

/** The place that stands where none is named. */
export const defaultPlace = 'VN'

/**
 * Finds a place by id, by its code on the as-of date, or by name, with or without diacritics. A place that had
 * ended by that date is found as well (Thái Bình after its merger): its series is still there to be looked at.
 * Throws `place-unknown`, with the choices where a name means several places or is close to one.
 */
export function findPlace(index: CatalogueIndex, asked: string | undefined, asOf: string): Place {
  const text = (asked ?? defaultPlace).trim()
  const byId = text.includes('@') ? index.places.get(text) : undefined
  if (byId) return byId
  const reading = findByName(index.codebook, text, asOf)
  if (reading.kind === 'place' || reading.kind === 'not-standing') return reading.place
  const choices = reading.kind === 'several' ? reading.places.map((place) => `${place.id} (${place.nameVi})`) : reading.near
  const facts = { place: text, asOf, ...(choices.length > 0 ? { choices: choices.join(', ') } : {}) }
  throw new DomainFailure('place-unknown', `no place ${text} on ${asOf}`, facts)
}
