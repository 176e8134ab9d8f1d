import { destatisStatuses, type DestatisStatus } from './destatis.ts'

/** A target value with its year. */
export interface DatedTarget {
  readonly value: number
  readonly year: number
}

/** The symbol of several targets that hold at the same time: the most negative; null where there is none (Destatis, read). */
export function worstDestatis(statuses: readonly DestatisStatus[]): DestatisStatus | null {
  return destatisStatuses.findLast((status) => statuses.includes(status)) ?? null
}

/** Of several target years the next one from a year on; the last where all have passed; null where there is none (Destatis, read). */
export function nextDestatisTarget(targets: readonly DatedTarget[], year: number): DatedTarget | null {
  const inOrder = targets.toSorted((a, b) => a.year - b.year)
  return inOrder.find((target) => target.year >= year) ?? inOrder.at(-1) ?? null
}

/** Of a target interval the end that is easiest to reach (Destatis, read: "the weakest of the targets"). */
export function weakestEnd(lo: number, hi: number, direction: 1 | -1): number {
  return direction === 1 ? Math.min(lo, hi) : Math.max(lo, hi)
}
