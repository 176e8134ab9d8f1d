import type { IndicatorCode, IndicatorTask, StrategyCode } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'

/** To which task of a strategy an indicator belongs that none of its targets names; to none where `objective` is null. */
export interface IndicatorTasksTable {
  position: number
  strategy: StrategyCode
  objective: number | null
  indicator: IndicatorCode
  part_of: IndicatorCode | null
  reason: string
  reason_en: string
}

export async function replaceIndicatorTasks({ db, append }: WriteTransaction, tasks: readonly IndicatorTask[]): Promise<void> {
  await db.deleteFrom('indicator_tasks').execute()
  await append(
    'indicator_tasks',
    tasks.map(({ strategy, objective, indicator, partOf, reason, reasonEn }, position) => ({
      position,
      strategy,
      objective,
      indicator,
      part_of: partOf,
      reason,
      reason_en: reasonEn,
    })),
  )
}

export async function readIndicatorTasks(db: Db): Promise<IndicatorTask[]> {
  const rows = await db.selectFrom('indicator_tasks').selectAll().orderBy('position').execute()
  return rows.map(({ strategy, objective, indicator, part_of, reason, reason_en }) => ({
    strategy,
    objective,
    indicator,
    partOf: part_of,
    reason,
    reasonEn: reason_en,
  }))
}
