/** The levels of places, from the top. Districts stood until 30 June 2025; communes are those of 1 July 2025 on. */
export const placeLevels = ['nation', 'region', 'province', 'district', 'commune'] as const
export type PlaceLevel = (typeof placeLevels)[number]

/**
 * A place during a stretch of time. Codes are reused: 52 is Bình Định until 30 June 2025 and another,
 * larger Gia Lai after it, so the key is (code, validFrom) and `id` writes that key as text.
 */
export interface Place {
  readonly id: PlaceId
  readonly code: string
  readonly level: PlaceLevel
  /** What people call it; of a district or commune with the word for what it is, since names repeat. */
  readonly nameVi: string
  readonly fullNameVi: string
  readonly nameEn: string
  /** First day, ISO; null where it began before these records do. */
  readonly validFrom: string | null
  /** Last day, ISO; null while it stands. */
  readonly validTo: string | null
  /** Code of the place it lies in, at the time: the province of a district or commune, else the region or nation. */
  readonly parent: string | null
  readonly aliases: readonly string[]
}

export type PlaceId = string

/** The id of a place: its code, and its first day where the code had another holder before. */
export function placeId(code: string, validFrom: string | null): PlaceId {
  return validFrom === null ? code : `${code}@${validFrom}`
}

/** Whether the place stood on that day (ISO date). */
export function standsOn(place: Pick<Place, 'validFrom' | 'validTo'>, day: string): boolean {
  return (place.validFrom === null || place.validFrom <= day) && (place.validTo === null || day <= place.validTo)
}

/** Whether it is a province or above: what pickers list and what is judged without being asked for. */
export function isWide({ level }: Pick<Place, 'level'>): boolean {
  return level !== 'district' && level !== 'commune'
}
