import type { Rhythm } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { findIndicator, type IndicatorReading } from '../names/find-indicator.ts'
import { findPlace, type PlaceReading } from '../names/find-place.ts'
import { readPeriod, type PeriodReading } from '../periods/read-period.ts'

/** The questions that the rows of one file ask over and over; each answer is found once. */
export interface Lookups {
  indicator(text: string): IndicatorReading
  place(text: string, day: string): PlaceReading
  period(text: string, rhythm: Rhythm | null): PeriodReading
}

/** Near names are looked for this often in one file: a column in the wrong place would ask for thousands. */
const nearNamesFor = 100

/** Lookups for one file. They answer as the plain functions do, only sooner; late unknown names have no near ones listed. */
export function createLookups(codebook: Codebook): Lookups {
  const terse: Codebook = { ...codebook, indicatorNames: [], placeNames: [] }
  let unknown = 0
  const counted = <T extends { readonly kind: string }>(find: (names: Codebook) => T): T => {
    const found = find(unknown < nearNamesFor ? codebook : terse)
    if (found.kind === 'unknown') unknown++
    return found
  }
  const indicators = new Map<string, IndicatorReading>()
  const places = new Map<string, PlaceReading>()
  const periods = new Map<string, PeriodReading>()
  return {
    indicator: (text) => remember(indicators, text, () => counted((names) => findIndicator(names, text))),
    place: (text, day) => remember(places, `${day} ${text}`, () => counted((names) => findPlace(names, text, day))),
    period: (text, rhythm) => remember(periods, `${rhythm ?? ''} ${text}`, () => readPeriod(text, rhythm)),
  }
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key) ?? find()
  known.set(key, found)
  return found
}
