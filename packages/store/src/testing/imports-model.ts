import type { ImportId } from '@moc/core'

/** Which values a file gives: year → value. */
export type Values = Readonly<Record<string, number>>

/** What is shown of a year: the value, the import that it comes from, and those that confirm it. */
export interface Shown {
  readonly value: number
  readonly from: ImportId
  readonly confirmedBy: readonly ImportId[]
}

/** A file that was published; `shipped` names the file that it is a version of, null for an upload. */
export interface Spoken {
  readonly id: ImportId
  readonly shipped: string | null
  readonly values: Values
  readonly stands: boolean
}

/**
 * The law of publish and undo without a database: each import that stands speaks for the values it names, in the order of
 * the pile; the last has the word.
 */
export function showPile(pile: readonly Spoken[]): Record<string, Shown> {
  const years = [...new Set(pile.flatMap(({ values }) => Object.keys(values)))]
  return Object.fromEntries(years.flatMap((year) => showYear(pile, year).map((shown) => [year, shown])))
}

function showYear(pile: readonly Spoken[], year: string): Shown[] {
  const standing = pile.filter((one, index) => one.stands && one.values[year] !== undefined && !isOverruled(pile, index, year))
  const firstUpload = standing.findIndex(({ shipped }) => shipped === null)
  const speaking = standing.filter(({ shipped }, index) => shipped === null || firstUpload < 0 || index < firstUpload)
  const value = speaking.at(-1)?.values[year]
  if (value === undefined) return []
  const from = speaking[speaking.findLastIndex(({ values }) => values[year] !== value) + 1]!
  const after = standing.slice(standing.indexOf(from) + 1)
  return [{ value, from: from.id, confirmedBy: after.filter(({ values }) => values[year] === value).map(({ id }) => id) }]
}

/** Whether a newer version of the same shipped file says something else of a year, or nothing. */
function isOverruled(pile: readonly Spoken[], index: number, year: string): boolean {
  const { shipped, values } = pile[index]!
  const newer = pile.slice(index + 1).filter((one) => one.stands && shipped !== null && one.shipped === shipped)
  return newer.some((one) => one.values[year] !== values[year])
}
