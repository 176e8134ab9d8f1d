import type { BeforeAfterRowView } from '@moc/contract'
import { chooseAxis, type DumbbellAxis } from '@moc/figures'

/** The rulers of a table: one that all shares are drawn on, and one for each other unit. */
export interface Axes {
  /** Null where the table has no shares. */
  readonly shares: DumbbellAxis | null
  axisOf(row: BeforeAfterRowView): DumbbellAxis
}

/** Chooses the rulers: shares side by side are compared by eye, so that they stand on the same one. */
export function chooseAxes(rows: readonly BeforeAfterRowView[]): Axes {
  const shares = rows.filter(({ scale }) => scale === 'share')
  const common = shares.length === 0 ? null : chooseAxis(shares.flatMap(valuesOf), true)
  const others = new Map(
    [...Map.groupBy(rows, ({ unitVi }) => unitVi)].map(([unit, same]) => [unit, chooseAxis(same.flatMap(valuesShown), false)]),
  )
  return {
    shares: common,
    axisOf: (row) => (row.scale === 'share' && common ? common : (others.get(row.unitVi) ?? chooseAxis(valuesOf(row), false))),
  }
}

/** Measures on a ruler of their own show how far they moved in all the years. */
function valuesShown(row: BeforeAfterRowView): number[] {
  return [...row.points.map(({ value }) => value), ...valuesOf(row)]
}

function valuesOf({ before, after, target }: BeforeAfterRowView): number[] {
  return [before?.value, after?.value, target?.level].filter((value) => value !== undefined)
}
