import type { AnyTarget, CatalogueBreak, Indicator, Place, TargetSeries } from '@moc/core'
import { refuseAt, type CatalogueIssue, type Placed } from './catalogue-issue.ts'
import { checkUnique } from './check-unique.ts'
import { things, unknownReference } from './refusals.ts'

/** Refuses series that point at unknown targets, indicators or places, and two chosen series for one target at one level. */
export function checkSeries(
  series: readonly Placed<TargetSeries>[],
  breaks: readonly Placed<CatalogueBreak>[],
  targets: readonly AnyTarget[],
  indicators: readonly Indicator[],
  places: readonly Place[],
): CatalogueIssue[] {
  const targetCodes = new Set(targets.map(({ code }) => code))
  const indicatorCodes = new Set(indicators.map(({ code }) => code))
  const placeIds = new Set(places.map(({ id }) => id))
  const unknownIn = <T>(
    placed: readonly Placed<T>[],
    thing: (typeof things)[keyof typeof things],
    known: ReadonlySet<string>,
    keyOf: (item: T) => string | null,
  ) =>
    placed.flatMap((each) => {
      const key = keyOf(each.item)
      return key === null || known.has(key) ? [] : [refuseAt(each, unknownReference(thing, key))]
    })
  return [
    ...unknownIn(series, things.target, targetCodes, ({ target }) => target),
    ...unknownIn(series, things.indicator, indicatorCodes, ({ indicator }) => indicator),
    ...unknownIn(breaks, things.indicator, indicatorCodes, ({ indicator }) => indicator),
    ...unknownIn(breaks, things.place, placeIds, ({ place }) => place),
    ...checkUnique(things.series, series, ({ target, indicator, level }) => `${target} ${indicator} ${level}`),
    ...checkUnique(
      things.chosenSeries,
      series.filter(({ item }) => item.role === 'chosen'),
      ({ target, level }) => `${target} ${level}`,
    ),
    ...checkUnique(things.seriesBreak, breaks, ({ indicator, place, year }) => `${indicator} ${place ?? '*'} ${year}`),
  ]
}
