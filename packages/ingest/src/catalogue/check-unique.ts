import { refuseAt, type CatalogueIssue, type Placed } from './catalogue-issue.ts'
import { usedTwice, type things } from './refusals.ts'

/** Refuses the second and every further use of a key, each on its own line. */
export function checkUnique<T>(
  thing: (typeof things)[keyof typeof things],
  placed: readonly Placed<T>[],
  keyOf: (item: T) => string,
): CatalogueIssue[] {
  const first = new Map<string, Placed<T>>()
  const issues: CatalogueIssue[] = []
  for (const each of placed) {
    const key = keyOf(each.item)
    const earlier = first.get(key)
    if (earlier) issues.push(refuseAt(each, usedTwice(thing, key, earlier)))
    else first.set(key, each)
  }
  return issues
}
