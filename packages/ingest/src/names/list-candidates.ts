import { isWide, standsOn, type Place } from '@moc/core'
import type { Codebook } from './codebook.ts'
import { foldName, foldTones, foldVariants } from './fold-name.ts'
import { plainLine } from './plain-line.ts'
import type { PlaceName } from './place-index.ts'
import { levelsOf, splitPlaceWord, type PlaceWord, type WordedName } from './place-word.ts'

/** A place that a text names at some time. `alias`: not as the catalogue spells it, but by no distance either. */
export interface PlaceCandidate {
  readonly place: Place
  readonly how: 'exact' | 'alias'
  /** Whether the text could mean something that the catalogue does not know: a person looks. */
  readonly isDoubtful: boolean
  /** Whether its diacritics are others than the text's, while another place has just those. */
  readonly isMisspelled: boolean
}

const certain = { isDoubtful: false, isMisspelled: false } as const

/** A text for a place, with what spreadsheets and people put around a name taken off: quotes, numbering, marks of notes. */
export function cleanPlaceText(text: string): string {
  return plainLine(text)
    .replace(/^[\s"'“”‘’`]+|[\s"'“”‘’`:;,*]+$/gu, '')
    .replace(/^\d{1,3}[.)]\s*(?=\p{L})/u, '')
    .replace(/(?<=\p{L}.*?)(?:\s*\(\s*(?:\d{1,2}|\*+)\s*\)|\s*[¹²³⁴⁵⁶⁷⁸⁹]+\)?)$/u, '')
}

/** ISO 3166-2 counts provinces otherwise than the statistics office: VN-44 is not its 44. */
export function isIsoCode(text: string): boolean {
  return /^vn[\s\-–_.:]?(?:\d{1,3}|[a-z]{2})$/i.test(text)
}

/**
 * Lists the places of any time that an id or a code names; a code with any day on which its place stood is as good as
 * the id (`52@2025-06-30`, Bình Định). A zero that a spreadsheet cut off (`1`, `1.0`) is given back.
 */
export function listByCode(codebook: Codebook, text: string): PlaceCandidate[] {
  const dated = /^([^@]+)@(\d{4}-\d{2}-\d{2})$/.exec(text)
  if (dated) {
    const [, held = '', day = ''] = dated
    const holders = codebook.placesByCode.get(held) ?? []
    return holders.filter((place) => standsOn(place, day)).map((place) => ({ place, how: 'exact', ...certain }))
  }
  const own = codebook.placesByCode.get(text) ?? codebook.placesByCode.get(text.toUpperCase())
  if (own) return own.map((place) => ({ place, how: 'exact', ...certain }))
  const digits = /^(\d{1,5})(?:[.,]0+)?$/.exec(text)?.[1]
  if (digits === undefined) return []
  const width = digits.length < 3 ? 2 : 5
  const code = [digits, digits.padStart(width, '0')].find((each) => codebook.placesByCode.has(each))
  // Codes of districts and communes run close together: only a province's is given its zero back without a look.
  const isDoubtful = digits.length > 2 && code !== digits
  return (code === undefined ? [] : (codebook.placesByCode.get(code) ?? [])).map((place) => ({
    ...certain,
    place,
    how: 'alias',
    isDoubtful,
  }))
}

/**
 * Lists the places of any time that a name names: by name or alias, with or without diacritics, spaces and the word
 * for what the place is. With such a word only places of that kind are meant, but a province may be called city or
 * province: that changes by date. Never measures a distance.
 */
export function listByName(codebook: Codebook, text: string): PlaceCandidate[] {
  const worded = splitPlaceWord(text)
  const named = [...lookUp(codebook, text), ...(worded ? lookUp(codebook, worded.rest).filter((each) => fits(codebook, worded, each)) : [])]
  const isProvince = worded?.words.some((word) => word === 'tỉnh' || word === 'thành phố') ?? false
  const isAnyProvince = worded && isProvince && named.every(({ place }) => isWide(place))
  const provinces = isAnyProvince ? lookUp(codebook, worded.rest).filter(({ place }) => place.level === 'province') : []
  const meant = [...named, ...provinces]
  const tones = new Set([foldTones(text), ...(worded ? [foldTones(worded.rest)] : [])])
  const spelled = new Set(meant.filter(({ name }) => tones.has(foldTones(name))).map(({ place }) => place))
  return [...new Map(meant.map((each) => [each.place, each])).values()].map((each) => ({
    ...toCandidate(each, text),
    isMisspelled: spelled.size > 0 && !spelled.has(each.place),
  }))
}

/** Whether a place is what the word before its name says. */
export function fits(codebook: Codebook, { words }: WordedName, { place }: Pick<PlaceName, 'place'>): boolean {
  const own: PlaceWord | null = codebook.placeIndex.wordOf.get(place) ?? null
  return words.some((word) => word === own && levelsOf(word).includes(place.level))
}

function lookUp({ placeIndex }: Codebook, text: string): readonly PlaceName[] {
  return placeIndex.byName.get(foldName(text)) ?? placeIndex.byVariants().get(foldVariants(text)) ?? []
}

function toCandidate({ place, name }: PlaceName, text: string): Omit<PlaceCandidate, 'isMisspelled'> {
  const isExact = [place.nameVi, place.fullNameVi].some((own) => own.normalize('NFC') === text)
  // A public map writes "Southeast" over a province: English names of regions are taken only as they are spelled.
  const isDoubtful = place.level === 'region' && !isExact && isJoined(name, text)
  return { place, how: isExact ? 'exact' : 'alias', isDoubtful }
}

function isJoined(name: string, text: string): boolean {
  return /\s/.test(name) && !/\s/.test(text)
}
