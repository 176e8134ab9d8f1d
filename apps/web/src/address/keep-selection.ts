import type { SelectionSearch } from './searches.ts'

/** Takes along from one place to the next what one is looking at; the rest of an address belongs to its page. */
export function keepSelection({ strategy, place, horizon, asOf, knownOn }: SelectionSearch): SelectionSearch {
  return { strategy, place, horizon, asOf, knownOn }
}
