import type { CatalogueBreak, IndicatorCode, PlaceId } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'

/** Years from which another definition or border holds for an indicator; everywhere where `place` is null. */
export interface BreaksTable {
  position: number
  indicator: IndicatorCode
  place: PlaceId | null
  year: number
  why: string
  why_en: string
}

export async function replaceBreaks({ db, append }: WriteTransaction, breaks: readonly CatalogueBreak[]): Promise<void> {
  await db.deleteFrom('breaks').execute()
  await append(
    'breaks',
    breaks.map(({ indicator, place, year, why, whyEn }, position) => ({ position, indicator, place, year, why, why_en: whyEn })),
  )
}

export async function readBreaks(db: Db): Promise<CatalogueBreak[]> {
  const rows = await db.selectFrom('breaks').selectAll().orderBy('position').execute()
  return rows.map(({ indicator, place, year, why, why_en }) => ({ indicator, place, year, why, whyEn: why_en }))
}
