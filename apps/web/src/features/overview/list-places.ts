import type { PlaceView } from '@moc/contract'
import { overviewWords, type Language } from '@moc/figures'
import { addressOfPlace } from '../../places/address-of-place.ts'
import { groupPlaces } from '../../places/group-places.ts'
import { sayUntil } from '../../places/name-place.ts'
import type { ChoiceGroup } from '../../ui/find-matches.ts'

/** The day before the provinces of today began. */
const lastDayOf63 = '2025-06-30'

/** The whole country, the provinces and regions of today, and those until 30 June 2025. */
export function listPlaces(places: readonly PlaceView[], language: Language): ChoiceGroup[] {
  const words = overviewWords[language].pickers
  const isNow = ({ validTo }: PlaceView) => validTo === null
  const wasUntilJune2025 = ({ validFrom, validTo }: PlaceView) => validTo !== null || validFrom === null
  const headings = [
    { title: words.provincesNow, holds: (place: PlaceView) => place.level === 'province' && isNow(place) },
    { title: words.regionsNow, holds: (place: PlaceView) => place.level === 'region' && isNow(place) },
    { title: words.provincesUntilJune2025, holds: (place: PlaceView) => place.level === 'province' && wasUntilJune2025(place) },
    { title: words.regionsUntilJune2025, holds: (place: PlaceView) => place.level === 'region' && !isNow(place) },
  ]
  const show = ({ id, level, code, validTo }: PlaceView) => ({
    key: addressOfPlace({ id, code, validTo }),
    note: level === 'nation' ? undefined : sayUntil(code, validTo === lastDayOf63 ? null : validTo, language),
  })
  return groupPlaces(places, headings, show, language)
}
