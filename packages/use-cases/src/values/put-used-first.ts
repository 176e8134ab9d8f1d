import { mainSeries, type Series } from '@moc/core'

/** Which series somebody chose for an indicator: at one place, or (null) at every place that has no choice of its own. */
export interface Choice {
  readonly indicator: string
  readonly place: string | null
  readonly series: string
}

/**
 * Orders series so that of those of one indicator at one place the used one stands first: the one chosen for the
 * place, else the one chosen everywhere, else the main one, else the first by name. Of several choices for the same
 * the last holds. A chosen series that has no values is passed over.
 */
export function putUsedFirst(series: readonly Series[], choices: readonly Choice[]): Series[] {
  const chosen = new Map(choices.map((each) => [`${each.indicator}|${each.place ?? ''}`, each.series]))
  const rank = (one: Series) => {
    if (chosen.get(`${one.indicator}|${one.place}`) === one.series) return 0
    if (chosen.get(`${one.indicator}|`) === one.series) return 1
    return one.series === mainSeries ? 2 : 3
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return series
    .map((one) => ({ one, rank: rank(one) }))
    .toSorted(
      (a, b) =>
        order(a.one.indicator, b.one.indicator) || order(a.one.place, b.one.place) || a.rank - b.rank || order(a.one.series, b.one.series),
    )
    .map(({ one }) => one)
}
