import type { Indicator, IndicatorTask, Strategy } from '@moc/core'
import { refuseAt, type CatalogueIssue, type Placed } from './catalogue-issue.ts'
import { checkUnique } from './check-unique.ts'
import { things, unknownReference } from './refusals.ts'

/** Refuses rows that point at an unknown strategy, objective or indicator, and an indicator that a strategy places twice. */
export function checkIndicatorTasks(
  tasks: readonly Placed<IndicatorTask>[],
  strategies: readonly Strategy[],
  indicators: readonly Indicator[],
): CatalogueIssue[] {
  const known = new Set(indicators.map(({ code }) => code))
  return [
    ...tasks.flatMap((each) => {
      const { strategy, objective, indicator, partOf } = each.item
      const found = strategies.find(({ code }) => code === strategy)
      if (!found) return [refuseAt(each, unknownReference(things.strategy, strategy))]
      return [
        ...(objective === null || found.objectives.some(({ no }) => no === objective)
          ? []
          : [refuseAt(each, unknownReference(things.objective, `${strategy} ${objective}`))]),
        ...[indicator, partOf]
          .filter((code) => code !== null && !known.has(code))
          .map((code) => refuseAt(each, unknownReference(things.indicator, code!))),
      ]
    }),
    ...checkUnique(things.indicatorTask, tasks, ({ strategy, indicator }) => `${strategy} ${indicator}`),
  ]
}
