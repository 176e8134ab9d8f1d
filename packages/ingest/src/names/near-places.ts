import { isWide, placeLevels, type Place } from '@moc/core'
import type { Codebook } from './codebook.ts'
import { countDifferent, editDistance, letterBits } from './edit-distance.ts'
import { foldName, foldTones } from './fold-name.ts'
import { fits } from './list-candidates.ts'
import type { PlaceName } from './place-index.ts'
import { splitPlaceWord } from './place-word.ts'

/** From this many letters on, one that differs still tells a commune from its neighbours. */
const longEnough = 10

interface Near {
  readonly place: Place
  readonly rank: number
  /** The distance with diacritics, which tells names apart that are equally near without. */
  readonly spelling: number
}

/**
 * Lists the places whose names are nearest to one that nothing bears, nearest first, at most `most`. Names below
 * the province are far more and closer together: without a word such as `xã` they must be nearer. Never chooses one.
 */
export function listNearPlaces(codebook: Codebook, name: string, admits: (place: Place) => boolean, most = 5): Place[] {
  const worded = splitPlaceWord(name)
  const asked = worded?.rest ?? name
  const [folded, tones] = [foldName(asked), foldTones(asked)]
  const limit = limitFor(folded.length)
  if (limit === 0) return []
  const nearest = new Map<Place, Near>()
  const asBits = letterBits(folded)
  for (const { known, bits } of withBits(codebook.placeNames)) {
    if (countDifferent(bits, asBits) > 2 * limit) continue
    const distance = editDistance(folded, known, limit)
    // Of two slips of the pen hardly ever is one in the first letter.
    if (distance > limit || (distance > 1 && known[0] !== folded[0])) continue
    for (const each of codebook.placeIndex.byName.get(known) ?? []) {
      const isMeant = worded === null || fits(codebook, worded, each) || (isProvinceWord(worded.words) && isWide(each.place))
      if (!isMeant || !admits(each.place)) continue
      if (worded === null && !isWide(each.place) && (distance > 1 || folded.length < longEnough)) continue
      keepNearest(nearest, each, distance, editDistance(tones, foldTones(each.name), 6))
    }
  }
  const level = ({ place }: Near) => placeLevels.indexOf(place.level)
  return [...nearest.values()]
    .toSorted((a, b) => a.rank - b.rank || level(a) - level(b) || a.spelling - b.spelling || a.place.id.localeCompare(b.place.id))
    .slice(0, most)
    .map(({ place }) => place)
}

function keepNearest(nearest: Map<Place, Near>, { place }: PlaceName, distance: number, spelling: number): void {
  const rank = distance + (isWide(place) ? 0 : 1)
  const before = nearest.get(place)
  if (!before || rank < before.rank || (rank === before.rank && spelling < before.spelling)) nearest.set(place, { place, rank, spelling })
}

const prepared = new WeakMap<readonly string[], readonly { readonly known: string; readonly bits: number }[]>()

function withBits(names: readonly string[]) {
  const bits = prepared.get(names) ?? names.map((known) => ({ known, bits: letterBits(known) }))
  prepared.set(names, bits)
  return bits
}

/** How many letters may differ: none in three, one in seven, two in thirteen. */
function limitFor(length: number): number {
  if (length < 4) return 0
  if (length < 8) return 1
  return length < 14 ? 2 : 3
}

function isProvinceWord(words: readonly string[]): boolean {
  return words.includes('tỉnh') || words.includes('thành phố')
}
