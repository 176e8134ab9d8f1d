import { splitPlaceWord } from '../names/place-word.ts'
import { filled } from './layout.ts'
import { matchPlaceExactly, type PlaceMatch } from './match-place.ts'
import type { ColumnPlan } from './plan-columns.ts'
import type { LabelsOf } from './row-labels.ts'
import { tidy } from './tidy.ts'
import * as words from './words.ts'

/** Whether a label names a sex or a residence and nothing else. */
export function isPartWord(text: string): boolean {
  const bare = text.replace(/^[+\-–*•]\s*/u, '').replace(words.ofWhichLabel, '')
  return [words.femaleWords, words.maleWords, words.residenceWords].some((known) => words.saysOneOf(bare, known))
}

/** The column that divides every place or indicator, by sex, residence or otherwise, in a table that has another column to name it. */
export function findDivision({ columns, layout }: LabelsOf, nameColumn: ColumnPlan | undefined): ColumnPlan | undefined {
  if (!columns.some(({ role }) => role === 'place' || role === 'placeCode' || role === 'indicator')) return undefined
  const body = layout.body.slice(0, 400).filter((row) => filled(row).length > 1)
  const textsOf = ({ index }: ColumnPlan) => body.flatMap(({ cells }) => tidy(cells[index]?.text ?? '') || [])
  const places = columns.find(({ role }) => role === 'place')
  // A place has several rows, and nothing else tells them apart.
  const comesAgain = places !== undefined && !columns.some(({ role }) => role === 'period' || role === 'indicator')
  const placed = comesAgain ? new Set(textsOf(places)).size : Infinity
  return columns.find((plan) => {
    if (plan.role !== 'label' || plan === nameColumn) return false
    const all = textsOf(plan)
    const texts = new Set(all)
    if (texts.size < 2) return false
    const known = [...texts].filter((text) => isPartWord(text) || isTotal(text))
    const divides = placed * 1.5 <= all.length && texts.size * 1.5 <= all.length
    return known.length === texts.size || words.saysOneOf(plan.header, words.divisionWords) || divides
  })
}

/**
 * What divides one place after another in the column of places itself (ages, peoples, religions): labels that come again
 * below other places, though never twice below one, as places year by year would.
 */
export function listParts({ layout, codebook, days }: LabelsOf, { index }: ColumnPlan): ReadonlySet<string> {
  const texts = layout.body.flatMap(({ cells }) => tidy(cells[index]?.text ?? '') || [])
  const lines = Map.groupBy(texts.keys(), (at) => texts[at]!)
  if (![...lines.values()].some((own) => own.length > 2)) return new Set()
  const matchOf = (text: string) => matchPlaceExactly(text, codebook, days)
  const heads = new Set([...lines].flatMap(([text, own]) => (own.length === 1 && matchOf(text).kind === 'place' ? [text] : [])))
  if (heads.size < 3) return new Set()
  // Men and women of a place may be divided in their turn.
  const openings = new Set([...lines.keys()].filter((text) => heads.has(text) || isPartWord(text)))
  let block = 0
  const blocks = texts.map((text) => (openings.has(text) ? (block += 1) : block))
  const isOncePerPlace = (own: readonly number[]) => own.every((line, at) => at === 0 || blocks[line] !== blocks[own[at - 1]!])
  const parts = [...lines].filter(([text, own]) => own.length > 2 && isOncePerPlace(own) && !isTotal(text) && !isPlace(text, matchOf(text)))
  return new Set(parts.map(([text]) => text))
}

/** Whether a label is a place whatever else it could be: a wide one, or one that says what it is. `Phường 1` comes again in every quận. */
function isPlace(text: string, match: PlaceMatch): boolean {
  const isWide = match.kind === 'region' || (match.kind === 'place' && ['nation', 'region', 'province'].includes(match.level))
  return isWide || splitPlaceWord(text) !== null
}

function isTotal(text: string): boolean {
  return words.saysOneOf(text, words.totalWords)
}
