import type { Place, PlaceLevel } from '@moc/core'
import type { CatalogueIndex } from './catalogue-index.ts'

/** A place with what it became and what it was made of. */
export interface PlaceDescription {
  readonly id: string
  readonly code: string
  readonly level: PlaceLevel
  readonly nameVi: string
  readonly nameEn: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly parent: string | null
  readonly became: readonly string[]
  readonly madeOf: readonly string[]
}

/** Describes a place through time; never joins its series with those of what it became. */
export function describePlace(index: CatalogueIndex, place: Place): PlaceDescription {
  const { id, code, level, nameVi, nameEn, validFrom, validTo, parent } = place
  const changes = index.catalogue.placeChanges
  return {
    id,
    code,
    level,
    nameVi,
    nameEn,
    validFrom,
    validTo,
    parent,
    became: changes.filter(({ from }) => from === id).map(({ to }) => to),
    madeOf: changes.filter(({ to }) => to === id).map(({ from }) => from),
  }
}
