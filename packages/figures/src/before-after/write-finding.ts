import type { ChangeCertainty } from '@moc/core'
import { beforeAfterWords } from '../words/before-after.ts'
import type { Language } from '../words/language.ts'

/** What a row says to the title. */
export interface CountedChange {
  readonly counted: boolean
  readonly change: number | null
  readonly certainty: ChangeCertainty
  /** The year of the value after. */
  readonly lastYear: number | null
}

/** What the title is about; `place` null for the whole country. */
export interface FindingContext {
  readonly event: string
  readonly eventYear: number
  readonly place: string | null
  readonly language: Language
}

/** A change smaller than this is none: values are given to three decimals. */
const leastChange = 5e-4

/**
 * Writes the finding as a title, true for every table: how many indicators rose, fell or stayed, and how many of
 * these changes are clear, unclear, without counts, doubtful or not comparable. Parts of other rows are not counted.
 * The years are those from the event to the last value that was compared.
 */
export function writeFinding(rows: readonly CountedChange[], { event, eventYear, place, language }: FindingContext): string {
  const words = beforeAfterWords[language].finding
  const counted = rows.filter((row) => row.counted)
  const compared = counted.filter((row) => row.change !== null)
  const where = place === null ? '' : words.at(place)
  if (compared.length === 0) return `${words.nothing(event)}${where}`
  const years = Math.max(...compared.map(({ lastYear }) => lastYear ?? eventYear)) - eventYear
  const sure = (
    [
      ['clear-rise', words.clearRise],
      ['clear-fall', words.clearFall],
      ['unclear', words.unclear],
      ['no-counts', words.noCounts],
      ['doubtful-value', words.doubtful],
      ['not-comparable', words.notComparable],
    ] as const
  ).flatMap(([certainty, say]) => {
    const n = counted.filter((row) => row.certainty === certainty).length
    return n === 0 ? [] : [say(n)]
  })
  return `${words.after(years, event)}${where}: ${writeDirections(compared, language)}; ${sure.join(', ')}`
}

function writeDirections(compared: readonly CountedChange[], language: Language): string {
  const words = beforeAfterWords[language].finding
  const rose = compared.filter(({ change }) => change! > leastChange).length
  const fell = compared.filter(({ change }) => change! < -leastChange).length
  const n = compared.length
  if (n === 1) return rose === 1 ? words.one.rose : fell === 1 ? words.one.fell : words.one.same
  if (rose === n) return words.all.rose(n)
  if (fell === n) return words.all.fell(n)
  const same = n - rose - fell
  const parts = [rose > 0 && words.rose(rose), fell > 0 && words.fell(fell), same > 0 && words.same(same)].filter((part) => part !== false)
  return words.mixed(n, parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')}${words.and}${parts.at(-1)!}`)
}
