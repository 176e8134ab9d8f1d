import type { Objective, Strategy, StrategyCode } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'
import { readObjectives, replaceObjectives } from './objectives.ts'

/** Documents that set targets for a stretch of years. */
export interface StrategiesTable {
  position: number
  code: StrategyCode
  document: string
  name_vi: string
  name_en: string
  short_vi: string
  short_en: string
  from_year: number
  to_year: number | null
  base_year: number
  /** JSON array of text. */
  aliases: string
}

/** Replaces the strategies and, with them, their objectives. */
export async function replaceStrategies(tx: WriteTransaction, strategies: readonly Strategy[]): Promise<void> {
  await tx.db.deleteFrom('strategies').execute()
  await tx.append('strategies', strategies.map(toRow))
  await replaceObjectives(tx, strategies)
}

export async function readStrategies(db: Db): Promise<Strategy[]> {
  const objectives = await readObjectives(db)
  const rows = await db.selectFrom('strategies').selectAll().orderBy('position').execute()
  return rows.map((row) => fromRow(row, objectives.get(row.code) ?? []))
}

function toRow(strategy: Strategy, position: number): StrategiesTable {
  return {
    position,
    code: strategy.code,
    document: strategy.document,
    name_vi: strategy.nameVi,
    name_en: strategy.nameEn,
    short_vi: strategy.shortVi,
    short_en: strategy.shortEn,
    from_year: strategy.from,
    to_year: strategy.to,
    base_year: strategy.baseYear,
    aliases: JSON.stringify(strategy.aliases),
  }
}

function fromRow(row: StrategiesTable, objectives: readonly Objective[]): Strategy {
  return {
    code: row.code,
    document: row.document,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    shortVi: row.short_vi,
    shortEn: row.short_en,
    from: row.from_year,
    to: row.to_year,
    baseYear: row.base_year,
    aliases: JSON.parse(row.aliases) as string[],
    objectives,
  }
}
