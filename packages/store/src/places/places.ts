import type { Place, PlaceId, PlaceLevel } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'

/** Places, each during the days between which it stands. */
export interface PlacesTable {
  position: number
  id: PlaceId
  code: string
  level: PlaceLevel
  name_vi: string
  full_name_vi: string
  name_en: string
  valid_from: string | null
  valid_to: string | null
  parent: string | null
  /** JSON array of text. */
  aliases: string
}

export async function replacePlaces({ db, append }: WriteTransaction, places: readonly Place[]): Promise<void> {
  await db.deleteFrom('places').execute()
  await append('places', places.map(toRow))
}

export async function readPlaces(db: Db): Promise<Place[]> {
  return (await db.selectFrom('places').selectAll().orderBy('position').execute()).map(fromRow)
}

function toRow(place: Place, position: number): PlacesTable {
  const { id, code, level, parent } = place
  return {
    position,
    id,
    code,
    level,
    name_vi: place.nameVi,
    full_name_vi: place.fullNameVi,
    name_en: place.nameEn,
    valid_from: place.validFrom,
    valid_to: place.validTo,
    parent,
    aliases: JSON.stringify(place.aliases),
  }
}

function fromRow(row: PlacesTable): Place {
  const { id, code, level, parent } = row
  return {
    id,
    code,
    level,
    nameVi: row.name_vi,
    fullNameVi: row.full_name_vi,
    nameEn: row.name_en,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    parent,
    aliases: JSON.parse(row.aliases) as string[],
  }
}
