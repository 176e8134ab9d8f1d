import type { AssessmentRow } from '@moc/core'

/** The selection that the server took, as the search of a link to an indicator's page. */
export interface TakenSelection {
  readonly strategy: string
  readonly place: string
  readonly horizon: number
  readonly asOf: string
  readonly knownOn: string | null
}

/** Where the working behind one part stands; null for a part that no series stands for. */
export function linkToWorking(row: AssessmentRow, { strategy, place, horizon, asOf, knownOn }: TakenSelection) {
  if (row.indicator === null) return null
  return {
    to: '/chi-tieu/$code',
    params: { code: row.indicator },
    search: { strategy, place, horizon, asOf, knownOn: knownOn ?? undefined, target: row.target },
  } as const
}
