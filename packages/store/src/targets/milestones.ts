import type { AnyTarget, Comparator, GoalValue, Milestone, TargetCode, Verification } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'

/** What a version of a target asks for, year by year. */
export interface MilestonesTable {
  position: number
  target: TargetCode
  period: string
  year: number | null
  comparator: Comparator
  /** A number, a pair of numbers, true or false, or a day, as JSON. */
  value_json: string
  text_vi: string
  verification: Verification
}

export async function replaceMilestones({ db, append }: WriteTransaction, targets: readonly AnyTarget[]): Promise<void> {
  await db.deleteFrom('milestones').execute()
  await append(
    'milestones',
    targets.flatMap((target) =>
      target.slot ? [] : target.milestones.map((milestone, position) => toRow(target.code, milestone, position)),
    ),
  )
}

/** Milestones by the code of their target, in their own order. */
export async function readMilestones(db: Db): Promise<Map<TargetCode, Milestone[]>> {
  const rows = await db.selectFrom('milestones').selectAll().orderBy('position').execute()
  const found = new Map<TargetCode, Milestone[]>()
  for (const row of rows) found.set(row.target, [...(found.get(row.target) ?? []), fromRow(row)])
  return found
}

function toRow(target: TargetCode, milestone: Milestone, position: number): MilestonesTable {
  const { period, year, comparator, verification } = milestone
  return {
    position,
    target,
    period,
    year,
    comparator,
    value_json: JSON.stringify(milestone.value),
    text_vi: milestone.textVi,
    verification,
  }
}

function fromRow(row: MilestonesTable): Milestone {
  const { period, year, comparator, verification } = row
  return { period, year, comparator, value: JSON.parse(row.value_json) as GoalValue, textVi: row.text_vi, verification }
}
