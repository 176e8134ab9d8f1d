import type { Place, PlaceLevel } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { findPlace } from '../names/find-place.ts'
import { matchPlaces } from '../names/match-places.ts'
import { listReadings, tidy } from './tidy.ts'
import { findRegion } from './region-names.ts'
import { nationWords, saysOneOf } from './words.ts'

/** What a label says of places, on the days of its table. `text` is what names the place on any day. */
export type PlaceMatch =
  | { readonly kind: 'place'; readonly text: string; readonly id: string; readonly level: PlaceLevel }
  /** A region of statistics that the catalogue does not keep. */
  | { readonly kind: 'region'; readonly text: string }
  | { readonly kind: 'gone'; readonly text: string }
  | { readonly kind: 'several'; readonly text: string; readonly places: readonly Place[] }
  | { readonly kind: 'near'; readonly text: string; readonly places: readonly Place[] }
  | { readonly kind: 'none' }

/**
 * Finds the place that a label names, in either of its languages and with the numbering before it taken off, on the first of
 * the days (ISO dates) on which it stands. A name that is only similar gives the near ones; none is chosen.
 */
export function matchPlace(label: string, codebook: Codebook, days: readonly string[]): PlaceMatch {
  const exact = matchPlaceExactly(label, codebook, days)
  return exact.kind === 'none' ? matchNear(listReadings(dropNumbering(label)), codebook, days) : exact
}

/** The same without names that are only near. */
export function matchPlaceExactly(label: string, full: Codebook, days: readonly string[]): PlaceMatch {
  const codebook = terse(full)
  const bare = dropNumbering(label)
  const readings = listReadings(bare).filter((text) => text !== '')
  let weaker: PlaceMatch = { kind: 'none' }
  for (const text of readings) {
    if (saysOneOf(text, nationWords)) {
      const nation = codebook.places.find((place) => place.level === 'nation')
      if (nation) return { kind: 'place', text: nation.id, id: nation.id, level: 'nation' }
    }
    for (const day of days) {
      const found = findPlace(codebook, text, day)
      if (found.kind === 'place') return { kind: 'place', text, id: found.place.id, level: found.place.level }
      if (found.kind === 'several') return { kind: 'several', text, places: found.places }
      if (found.kind === 'not-standing' && weaker.kind === 'none') weaker = { kind: 'gone', text }
    }
  }
  const region = findRegion(bare)
  if (region !== null) {
    for (const day of region === '' ? [] : days) {
      const found = findPlace(codebook, region, day)
      if (found.kind === 'place') return { kind: 'place', text: region, id: found.place.id, level: 'region' }
    }
    return { kind: 'region', text: bare }
  }
  return weaker
}

function dropNumbering(label: string): string {
  return dropBody(tidy(label).replace(/^(?:[IVX]+|\d{1,3}|[a-zđ])[.)]\s*/iu, ''))
}

/** A unit's own body stands for the unit in tables of units: `Hội LHPN huyện Kỳ Anh`, `UBND xã Tân Lập`, `Huyện ủy Kỳ Anh`. */
function dropBody(label: string): string {
  const committee = /^(tỉnh|thành|huyện|thị xã|quận|đảng)\s?[uủ][yỷ]\s+(.+)$/iu.exec(label)
  if (committee?.[2] && !/^đảng$/iu.test(committee[1]!))
    return `${/^thành$/iu.test(committee[1]!) ? 'Thành phố' : committee[1]} ${committee[2]}`
  return label.replace(
    /^(?:hội (?:lhpn|phụ nữ|liên hiệp phụ nữ)(?: việt nam)?|ban chấp hành hội lhpn|ubnd|[uủ][yỷ] ban nhân dân|hđnd|hội đồng nhân dân|đảng bộ)\s+(?=(?:tỉnh|huyện|thị xã|tx\.?|thành phố|tp\.?|quận|xã|phường|thị trấn)\s)/iu,
    '',
  )
}

const terseOnes = new WeakMap<Codebook, Codebook>()

/** The codebook without the names that are looked through for near ones. */
function terse(codebook: Codebook): Codebook {
  const known = terseOnes.get(codebook) ?? { ...codebook, placeNames: [] }
  terseOnes.set(codebook, known)
  return known
}

function matchNear(readings: readonly string[], codebook: Codebook, days: readonly string[]): PlaceMatch {
  const [day] = days
  for (const text of day === undefined ? [] : readings) {
    const places = matchPlaces(codebook, text, { on: day! }).map(({ place }) => place)
    const once = [...new Map(places.map((place) => [place.id, place])).values()]
    if (once.length > 0) return { kind: 'near', text, places: once }
  }
  return { kind: 'none' }
}
