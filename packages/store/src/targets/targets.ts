import type { AnyTarget, Milestone, StrategyCode, Target, TargetCode, TargetSlot, Verification } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'
import { readMilestones, replaceMilestones } from './milestones.ts'

/** Versions of targets, each with the days between which it holds; a slot leaves the columns of a judgement empty. */
export interface TargetsTable {
  position: number
  code: TargetCode
  strategy: StrategyCode
  document: string
  objective_no: number
  target_no: number
  part: string | null
  name_vi: string
  name_en: string
  text_vi: string | null
  effective_from: string
  effective_to: string | null
  amends: TargetCode | null
  source: string | null
  note: string | null
  slot: boolean
  unit_vi: string | null
  unit_en: string | null
  direction: Target['direction'] | null
  kind: Target['kind'] | null
  baseline_value: number | null
  baseline_verification: Verification | null
  verification: Verification
}

/** Replaces the targets and, with them, their milestones. */
export async function replaceTargets(tx: WriteTransaction, targets: readonly AnyTarget[]): Promise<void> {
  await tx.db.deleteFrom('targets').execute()
  await tx.append('targets', targets.map(toRow))
  await replaceMilestones(tx, targets)
}

export async function readTargets(db: Db): Promise<AnyTarget[]> {
  const milestones = await readMilestones(db)
  const rows = await db.selectFrom('targets').selectAll().orderBy('position').execute()
  return rows.map((row) => fromRow(row, milestones.get(row.code) ?? []))
}

function toRow(target: AnyTarget, position: number): TargetsTable {
  const judged = target.slot ? null : target
  return {
    position,
    code: target.code,
    strategy: target.strategy,
    document: target.document,
    objective_no: target.objectiveNo,
    target_no: target.targetNo,
    part: target.part,
    name_vi: target.nameVi,
    name_en: target.nameEn,
    text_vi: target.textVi,
    effective_from: target.effectiveFrom,
    effective_to: target.effectiveTo,
    amends: target.amends,
    source: target.source,
    note: target.note,
    slot: target.slot,
    unit_vi: judged?.unitVi ?? null,
    unit_en: judged?.unitEn ?? null,
    direction: judged?.direction ?? null,
    kind: judged?.kind ?? null,
    baseline_value: judged?.baseline?.value ?? null,
    baseline_verification: judged?.baseline?.verification ?? null,
    verification: target.verification,
  }
}

function fromRow(row: TargetsTable, milestones: readonly Milestone[]): AnyTarget {
  const header = {
    code: row.code,
    strategy: row.strategy,
    document: row.document,
    objectiveNo: row.objective_no,
    targetNo: row.target_no,
    part: row.part,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    textVi: row.text_vi,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    amends: row.amends,
    source: row.source,
    note: row.note,
  }
  if (row.slot) return { ...header, slot: true, verification: row.verification } as TargetSlot
  const { direction, kind, verification } = row
  return {
    ...header,
    slot: false,
    unitVi: row.unit_vi,
    unitEn: row.unit_en,
    direction,
    kind,
    milestones,
    baseline: baselineOf(row),
    verification,
  } as Target
}

function baselineOf(row: TargetsTable): Target['baseline'] {
  const { baseline_value: value, baseline_verification: verification } = row
  return value === null || verification === null ? null : { value, verification }
}
