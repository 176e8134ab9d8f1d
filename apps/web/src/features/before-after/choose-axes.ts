import type { BeforeAfterRowView } from '@moc/contract'
import { chooseAxis, type DumbbellAxis } from '@moc/figures'

/** The rulers of a table: one that all shares are drawn on, and for every other measure its own. */
export interface Axes {
  /** Null where the table has no shares. */
  readonly shares: DumbbellAxis | null
  axisOf(row: BeforeAfterRowView): DumbbellAxis
}

/** Chooses the rulers: shares side by side are compared by eye, so that they stand on the same one. */
export function chooseAxes(rows: readonly BeforeAfterRowView[]): Axes {
  const shares = rows.filter(({ scale }) => scale === 'share')
  const common = shares.length === 0 ? null : chooseAxis(shares.flatMap(valuesOf), true)
  return {
    shares: common,
    axisOf: (row) =>
      row.scale === 'share' && common ? common : chooseAxis(row.points.map(({ value }) => value).concat(valuesOf(row)), false),
  }
}

function valuesOf({ before, after, target }: BeforeAfterRowView): number[] {
  return [before?.value, after?.value, target?.level].filter((value) => value !== undefined)
}
