import type { Objective, Strategy, StrategyCode, Verification } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'

/** The objectives under which a strategy's targets stand. */
export interface ObjectivesTable {
  position: number
  strategy: StrategyCode
  no: number
  name_vi: string
  name_en: string
  short_vi: string
  short_en: string
  verification: Verification
}

export async function replaceObjectives({ db, append }: WriteTransaction, strategies: readonly Strategy[]): Promise<void> {
  await db.deleteFrom('objectives').execute()
  await append(
    'objectives',
    strategies.flatMap((strategy) => strategy.objectives.map((objective, position) => toRow(strategy.code, objective, position))),
  )
}

/** Objectives by the code of their strategy, in their own order. */
export async function readObjectives(db: Db): Promise<Map<StrategyCode, Objective[]>> {
  const rows = await db.selectFrom('objectives').selectAll().orderBy('position').execute()
  const found = new Map<StrategyCode, Objective[]>()
  for (const row of rows) found.set(row.strategy, [...(found.get(row.strategy) ?? []), fromRow(row)])
  return found
}

function toRow(strategy: StrategyCode, objective: Objective, position: number): ObjectivesTable {
  const { no, verification } = objective
  return {
    position,
    strategy,
    no,
    name_vi: objective.nameVi,
    name_en: objective.nameEn,
    short_vi: objective.shortVi,
    short_en: objective.shortEn,
    verification,
  }
}

function fromRow(row: ObjectivesTable): Objective {
  const { no, verification } = row
  return { no, nameVi: row.name_vi, nameEn: row.name_en, shortVi: row.short_vi, shortEn: row.short_en, verification }
}
