import { targetsInForce, type Status } from '@moc/core'
import type { EditIssue } from '@moc/ingest'
import { judgeTarget } from '../assess-selection.ts'
import type { CatalogueIndex } from '../catalogue-index.ts'
import { listHorizons } from '../list-horizons.ts'
import { listSeriesAt } from '../list-series-at.ts'
import type { Program } from '../program.ts'
import { checkEdit, type FieldChange } from './check-edit.ts'
import type { EditRequest } from './edit-request.ts'

/** A target whose judgement an edit would change. */
export interface EditEffect {
  readonly strategy: string
  readonly target: string
  readonly label: string
  readonly nameVi: string
  readonly nameEn: string
  readonly before: Status
  readonly after: Status
}

/** What an edit would change, before anything is stored; with an issue it would be refused. */
export interface EditPreview {
  readonly issues: readonly EditIssue[]
  readonly changes: readonly FieldChange[]
  /** ISO date: today, or the first day of the new version where that is later. */
  readonly asOf: string
  /** How many targets of Việt Nam were judged both ways. */
  readonly compared: number
  readonly effects: readonly EditEffect[]
}

/** The place at which the effect of an edit is looked at. */
const lookedAt = 'VN'

/** Says what an edit would change, and which targets of Việt Nam would then be judged otherwise. Throws what `checkEdit` throws. */
export async function previewEdit(program: Program, request: EditRequest): Promise<EditPreview> {
  const index = await program.catalogue()
  const today = program.clock.today()
  const asOf = request.effectiveFrom !== null && request.effectiveFrom > today ? request.effectiveFrom : today
  const check = checkEdit(index, request, today)
  if (!check.ok) return { issues: check.issues, changes: check.changes, asOf, compared: 0, effects: [] }
  const before = await judgeAll(program, index, asOf)
  const after = await judgeAll(program, check.after, asOf)
  const effects = [...after].flatMap(([key, now]) => {
    const was = before.get(key)
    return was === undefined || was.after === now.after ? [] : [{ ...now, before: was.after }]
  })
  return { issues: [], changes: check.changes, asOf, compared: after.size, effects }
}

/** Every target in force, by strategy and number, as it is judged for the last milestone of its strategy. */
async function judgeAll(program: Program, index: CatalogueIndex, asOf: string): Promise<Map<string, EditEffect>> {
  const place = index.places.get(lookedAt)!
  const seriesAt = await listSeriesAt(program, place.id)
  const judged = index.catalogue.strategies.flatMap((strategy) => {
    const targets = targetsInForce(index.catalogue.targets, strategy.code, asOf)
    const horizon = listHorizons(strategy, targets, asOf).at(-1)!
    return targets.map((target) => {
      const { row } = judgeTarget(index, target, { strategy, place, horizon, asOf, seriesAt })
      return { ...row, nameVi: target.nameVi }
    })
  })
  return new Map(
    judged.map(({ strategy, target, label, nameVi, nameEn, status }) => [
      `${strategy} ${label}`,
      { strategy, target, label, nameVi, nameEn, before: status, after: status },
    ]),
  )
}
