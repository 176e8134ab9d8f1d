/**
 * How far back Eurostat looks, in years. 15 and 5 are corroborated (IISD and Global Value on the 2017 and 2018
 * reports); the shortest spans that still count are unverified and shown with that mark.
 */
export const eurostatTerms = {
  long: { years: 15, atLeast: 10, check: 'corroborated', atLeastCheck: 'unverified' },
  short: { years: 5, atLeast: 3, check: 'corroborated', atLeastCheck: 'unverified' },
} as const
export type EurostatTerm = keyof typeof eurostatTerms

/** From where a term is judged; `complete` is false where the series is shorter than the term. */
export interface TermBase {
  readonly value: number
  readonly year: number
  readonly complete: boolean
}

/**
 * The first point of the long or the short term of a series (`t` increasing years, `y` its values): the point
 * `years` before the last; where there is none, the first inside that window, if it lies far enough back; else
 * null. Never reaches behind the window.
 */
export function eurostatTermBase(t: readonly number[], y: readonly number[], term: EurostatTerm): TermBase | null {
  const last = t.at(-1)
  if (last === undefined) return null
  const { years, atLeast } = eurostatTerms[term]
  const index = t.findIndex((year) => year >= last - years)
  const year = t[index]!
  if (last - year < atLeast || !Number.isFinite(y[index])) return null
  return { value: y[index]!, year, complete: last - year === years }
}
