import type { IndicatorCode, PlaceLevel, SeriesRole, TargetCode, TargetSeries } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'

/** Which indicator stands for a target at a level of places. */
export interface TargetSeriesTable {
  position: number
  target: TargetCode
  indicator: IndicatorCode
  level: PlaceLevel
  role: SeriesRole
  note: string | null
  note_en: string | null
}

export async function replaceTargetSeries({ db, append }: WriteTransaction, series: readonly TargetSeries[]): Promise<void> {
  await db.deleteFrom('target_series').execute()
  await append(
    'target_series',
    series.map(({ target, indicator, level, role, note, noteEn }, position) => ({
      position,
      target,
      indicator,
      level,
      role,
      note,
      note_en: noteEn,
    })),
  )
}

export async function readTargetSeries(db: Db): Promise<TargetSeries[]> {
  const rows = await db.selectFrom('target_series').selectAll().orderBy('position').execute()
  return rows.map(({ target, indicator, level, role, note, note_en }) => ({ target, indicator, level, role, note, noteEn: note_en }))
}
