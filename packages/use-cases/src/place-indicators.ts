import { targetsInForce, type IndicatorCode, type Place } from '@moc/core'
import { listVersions } from './assess-selection.ts'
import type { CatalogueIndex } from './catalogue-index.ts'

/** Where an indicator stands in a table by a strategy's tasks. */
export interface IndicatorPosition {
  /** Number of the strategy's objective or task; null: it belongs to none. */
  readonly objective: number | null
  /** The indicator that it is a part of. */
  readonly partOf: IndicatorCode | null
  /** Why it was placed here, where no target of the strategy says so. */
  readonly reasonVi: string | null
  readonly reasonEn: string | null
  /** Orders the rows: as the strategy's targets do, then as the tasks file does, then as the catalogue does. */
  readonly rank: number
}

/**
 * Places every indicator among the tasks of a strategy (`null`: of no strategy) by its targets in force and then by
 * indicator-tasks.csv. What a part is a part of holds for every strategy.
 */
export function placeIndicators(
  index: CatalogueIndex,
  strategy: string | null,
  place: Place,
  asOf: string,
): (code: IndicatorCode) => IndicatorPosition {
  const byTarget = new Map<IndicatorCode, { objective: number; rank: number }>()
  const targets = strategy === null ? [] : targetsInForce(index.catalogue.targets, strategy, asOf)
  for (const [rank, target] of targets.entries()) {
    const series = listVersions(index, target).flatMap((code) => index.targetSeries.get(code) ?? [])
    for (const { indicator, level, role } of series.toSorted((a, b) => Number(b.role === 'chosen') - Number(a.role === 'chosen'))) {
      if (level !== place.level && level !== 'nation') continue
      const held = byTarget.get(indicator)
      if (held === undefined) byTarget.set(indicator, { objective: target.objectiveNo, rank: rank + (role === 'chosen' ? 0 : 0.5) })
    }
  }
  const tasks = index.catalogue.indicatorTasks
  const order = new Map(index.catalogue.indicators.map(({ code }, i) => [code, i]))
  return (code) => {
    const partOf = tasks.find((task) => task.indicator === code && task.partOf !== null)?.partOf ?? null
    const named = byTarget.get(code)
    if (named) return { ...named, partOf, reasonVi: null, reasonEn: null }
    const at = tasks.findIndex((task) => task.strategy === strategy && task.indicator === code)
    const task = tasks[at]
    return {
      objective: task?.objective ?? null,
      partOf,
      reasonVi: task?.reason ?? null,
      reasonEn: task?.reasonEn ?? null,
      rank: task ? 1000 + at : 10_000 + (order.get(code) ?? 0),
    }
  }
}

/**
 * Whether an indicator is evidence of its own, and not a part or another reading of one that is counted already: it
 * is chosen for some target, or no target knows it.
 */
export function isCounted(index: CatalogueIndex, code: IndicatorCode, partOf: IndicatorCode | null): boolean {
  if (partOf !== null) return false
  const uses = index.catalogue.targetSeries.filter(({ indicator }) => indicator === code)
  return uses.length === 0 || uses.some(({ role }) => role === 'chosen')
}

/** Whether it only describes the place: no direction, no target and no task speaks of it. */
export function isBackground(index: CatalogueIndex, code: IndicatorCode): boolean {
  if (index.indicators.get(code)?.direction !== 'none') return false
  const { targetSeries, indicatorTasks } = index.catalogue
  return ![...targetSeries, ...indicatorTasks].some(({ indicator }) => indicator === code)
}
