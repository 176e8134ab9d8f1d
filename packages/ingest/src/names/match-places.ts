import { isWide, placeLevels, standsOn, type Place, type PlaceLevel } from '@moc/core'
import type { Codebook } from './codebook.ts'
import { cleanPlaceText, isIsoCode, listByCode, listByName, type PlaceCandidate } from './list-candidates.ts'
import { listNearPlaces } from './near-places.ts'
import { isPlaceWord } from './place-word.ts'

/** A place that a text may mean. Without `needsConfirmation` it is the only one and may be taken as it is. */
export interface PlaceMatch {
  readonly place: Place
  readonly how: 'exact' | 'alias' | 'fuzzy'
  readonly needsConfirmation: boolean
}

export interface PlaceQuestion {
  /** The day for which the place is looked for, an ISO date. */
  readonly on: string
  /** False where nobody asked for that day: a place that has ended is then as good as one that stands. Default true. */
  readonly isDayGiven?: boolean
  /** Code of the region or province that it lies in. */
  readonly parent?: string
  readonly level?: PlaceLevel
}

/** What stands for a letter that was lost: without it `Thanh H?a` would be spelled `Thanh Ha`. */
const lost = /[?\ufffd]/u

/** Answers are kept for this many texts of one codebook. */
const mostRemembered = 20_000
const remembered = new WeakMap<Codebook, Map<string, readonly PlaceMatch[]>>()

/**
 * Ranks the places that a text may mean on a day, best first; empty where it is no place. A name that is a province's
 * is that province, unless a unit below it bears the very same full name. A match is `fuzzy` where a distance was
 * needed, and then, as where there are several or none stands that day, a person confirms. Never takes an ISO 3166-2
 * code for one of the statistics office.
 */
export function matchPlaces(codebook: Codebook, text: string, question: PlaceQuestion): readonly PlaceMatch[] {
  const known = remembered.get(codebook) ?? new Map<string, readonly PlaceMatch[]>()
  remembered.set(codebook, known)
  const key = [text, question.on, question.isDayGiven, question.parent, question.level].join('\u0000')
  const answered = known.get(key)
  if (answered) return answered
  const matches = match(codebook, cleanPlaceText(text), question)
  if (known.size >= mostRemembered) known.clear()
  known.set(key, matches)
  return matches
}

/** The same without names that are only near, for who takes a match unseen. */
export function matchSpelled(codebook: Codebook, text: string, question: PlaceQuestion): readonly PlaceMatch[] {
  const name = cleanPlaceText(text)
  if (name === '' || isIsoCode(name) || lost.test(name)) return []
  const byCode = listByCode(codebook, name)
  if (byCode.length > 0 || /^[\d.,\s]+$/.test(name)) return choose(codebook, byCode, question)
  const named = choose(codebook, listByName(codebook, name), question)
  return named.length > 0 ? named : matchParts(codebook, name, question)
}

function match(codebook: Codebook, name: string, question: PlaceQuestion): readonly PlaceMatch[] {
  const spelled = matchSpelled(codebook, name, question)
  const isComing = spelled.length > 0 && spelled.every(({ place }) => place.validFrom !== null && place.validFrom > question.on)
  if ((spelled.length > 0 && !isComing) || isIsoCode(name) || isPlaceWord(name) || /^[\d.,\s]*$/.test(name)) return spelled
  const standing = listNearPlaces(codebook, name, (place) => standsOn(place, question.on) && lies(codebook, place, question))
  const ended = !isComing && (question.isDayGiven === false || standing.length === 0)
  const others = ended ? listNearPlaces(codebook, name, (place) => !standsOn(place, question.on) && lies(codebook, place, question)) : []
  return [...[...standing, ...others].map((place) => ({ place, how: 'fuzzy', needsConfirmation: true }) as const), ...spelled]
}

function matchParts(codebook: Codebook, name: string, question: PlaceQuestion): readonly PlaceMatch[] {
  const matches = matchTwice(codebook, name, question) ?? matchAged(codebook, name, question) ?? matchWithin(codebook, name, question)
  return matches.map((each) => ({ ...each, how: 'alias' }))
}

/** `Hà Nội - Ha Noi` and `Hà Nội (Ha Noi)` say the same twice. */
function matchTwice(codebook: Codebook, name: string, question: PlaceQuestion): readonly PlaceMatch[] | null {
  const twice = /^(.+?)\s*(?:\s[-–—/]\s|\/|\()\s*(.+?)\)?$/u.exec(name)
  const [first, second] = [twice?.[1] ?? '', twice?.[2] ?? ''].map((part) => matchSpelled(codebook, part, question))
  const isSame = first?.length === 1 && second?.length === 1 && first[0]?.place.id === second[0]?.place.id
  return isSame ? first : null
}

/** `Gia Lai (cũ)` is the one that has ended, `Gia Lai (mới)` the one that stands. */
function matchAged(codebook: Codebook, name: string, question: PlaceQuestion): readonly PlaceMatch[] | null {
  const aged = /^(.+?)\s*\(\s*(cũ|mới)\s*\)$/iu.exec(name)
  if (!aged) return null
  const hasEnded = aged[2]?.toLowerCase() === 'cũ'
  const candidates = listByName(codebook, aged[1] ?? '').filter(({ place }) => (place.validTo !== null) === hasEnded)
  return choose(codebook, candidates, question)
}

/**
 * `Xã Tân Lập, tỉnh Thái Nguyên` is narrowed by its second part. Where the first alone is a province, as in
 * `Bình Dương (TP.HCM)`, it may be meant as well and a person confirms.
 */
function matchWithin(codebook: Codebook, name: string, question: PlaceQuestion): readonly PlaceMatch[] {
  const parts = /^(.+?)\s*(?:,\s*|\(\s*|\s[-–—]\s)([^,()]+?)\s*\)?$/u.exec(name)
  const parents = parts && question.parent === undefined ? matchSpelled(codebook, parts[2] ?? '', { ...question, level: 'province' }) : []
  const [parent] = parents
  if (!parts || !parent || parents.length > 1) return []
  const inside = matchSpelled(codebook, parts[1] ?? '', { ...question, parent: parent.place.code })
  const wide = matchSpelled(codebook, parts[1] ?? '', question).filter(({ place }) => isWide(place))
  return wide.length === 0 ? inside : [...inside, ...wide].map((each) => ({ ...each, needsConfirmation: true }))
}

function choose(codebook: Codebook, candidates: readonly PlaceCandidate[], question: PlaceQuestion): readonly PlaceMatch[] {
  const { on, isDayGiven = true } = question
  const meant = inTime(
    candidates.filter(({ place }) => lies(codebook, place, question)),
    on,
    isDayGiven,
  )
  const isCertain = meant.length === 1
  return meant.toSorted(byRank(on)).map(({ place, how, isDoubtful }) => ({
    place,
    how,
    needsConfirmation: !isCertain || isDoubtful || (isDayGiven && !standsOn(place, on)),
  }))
}

/**
 * Those that stand that day, of names that a province bears the province; where none stands, those that once did. Names
 * with just the text's diacritics go before those that are equal only without.
 */
function inTime(candidates: readonly PlaceCandidate[], on: string, isDayGiven: boolean): readonly PlaceCandidate[] {
  const spelled = candidates.filter(({ isMisspelled }) => !isMisspelled)
  const all = spelled.some(({ place }) => standsOn(place, on)) ? spelled : candidates
  const standing = all.filter(({ place }) => standsOn(place, on))
  const wide = all.filter(({ place }) => isWide(place))
  const wideStanding = standing.filter(({ place }) => isWide(place))
  const below = standing.filter(({ place }) => !isWide(place))
  if (wideStanding.length > 0) {
    const fullNames = new Set(wideStanding.map(({ place }) => place.fullNameVi))
    return [...wideStanding, ...below.filter(({ place }) => fullNames.has(place.fullNameVi))]
  }
  if (wide.length > 0) return isDayGiven ? [...wide, ...below] : wide
  return isDayGiven && below.length > 0 ? below : spelled
}

function lies(codebook: Codebook, place: Place, { parent, level, on }: PlaceQuestion): boolean {
  if (level !== undefined && place.level !== level) return false
  if (parent === undefined) return true
  const day = standsOn(place, on) ? on : (place.validTo ?? place.validFrom ?? on)
  for (let at: Place | undefined = place, steps = 0; at && at.parent !== null && steps < placeLevels.length; steps++) {
    if (at.parent === parent) return true
    at = codebook.placesByCode.get(at.parent)?.find((each) => standsOn(each, day))
  }
  return false
}

function byRank(on: string): (a: PlaceCandidate, b: PlaceCandidate) => number {
  const rank = ({ place, how }: PlaceCandidate) =>
    placeLevels.indexOf(place.level) * 4 + (standsOn(place, on) ? 0 : 2) + (how === 'exact' ? 0 : 1)
  return (a, b) => rank(a) - rank(b) || a.place.id.localeCompare(b.place.id)
}
