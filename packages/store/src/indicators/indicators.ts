import type { Addition, Direction, Indicator, IndicatorCode, Rhythm, Scale, Verification } from '@moc/core'
import type { Db, WriteTransaction } from '../tables.ts'

/** What is measured. */
export interface IndicatorsTable {
  position: number
  code: IndicatorCode
  name_vi: string
  name_en: string
  unit_vi: string
  unit_en: string
  scale: Scale
  direction: Direction
  rhythm: Rhythm
  modelled: boolean
  adds_over_places: Addition
  adds_over_term: Addition
  numerator_vi: string | null
  denominator_vi: string | null
  agency_vi: string | null
  definition_vi: string | null
  definition_en: string | null
  family: string | null
  /** JSON array of text. */
  aliases: string
  verification: Verification
}

export async function replaceIndicators({ db, append }: WriteTransaction, indicators: readonly Indicator[]): Promise<void> {
  await db.deleteFrom('indicators').execute()
  await append('indicators', indicators.map(toRow))
}

export async function readIndicators(db: Db): Promise<Indicator[]> {
  return (await db.selectFrom('indicators').selectAll().orderBy('position').execute()).map(fromRow)
}

function toRow(indicator: Indicator, position: number): IndicatorsTable {
  const { code, scale, direction, rhythm, modelled, family, verification } = indicator
  return {
    position,
    code,
    name_vi: indicator.nameVi,
    name_en: indicator.nameEn,
    unit_vi: indicator.unitVi,
    unit_en: indicator.unitEn,
    scale,
    direction,
    rhythm,
    modelled,
    adds_over_places: indicator.addsOverPlaces,
    adds_over_term: indicator.addsOverTerm,
    numerator_vi: indicator.numeratorVi,
    denominator_vi: indicator.denominatorVi,
    agency_vi: indicator.agencyVi,
    definition_vi: indicator.definitionVi,
    definition_en: indicator.definitionEn,
    family,
    aliases: JSON.stringify(indicator.aliases),
    verification,
  }
}

function fromRow(row: IndicatorsTable): Indicator {
  const { code, scale, direction, rhythm, modelled, family, verification } = row
  return {
    code,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    unitVi: row.unit_vi,
    unitEn: row.unit_en,
    scale,
    direction,
    rhythm,
    modelled,
    addsOverPlaces: row.adds_over_places,
    addsOverTerm: row.adds_over_term,
    numeratorVi: row.numerator_vi,
    denominatorVi: row.denominator_vi,
    agencyVi: row.agency_vi,
    definitionVi: row.definition_vi,
    definitionEn: row.definition_en,
    family,
    aliases: JSON.parse(row.aliases) as string[],
    verification,
  }
}
