import type { Indicator } from '@moc/core'

/** An indicator as a reader sees it: without what only the arithmetic and the name matching need. */
export type IndicatorDescription = Omit<Indicator, 'aliases' | 'family' | 'addsOverPlaces' | 'addsOverTerm'>

/** Describes an indicator. */
export function describeIndicator(indicator: Indicator): IndicatorDescription {
  const { code, nameVi, nameEn, unitVi, unitEn, scale, direction, rhythm, modelled, numeratorVi, denominatorVi, agencyVi } = indicator
  const { definitionVi, definitionEn, verification } = indicator
  return {
    code,
    nameVi,
    nameEn,
    unitVi,
    unitEn,
    scale,
    direction,
    rhythm,
    modelled,
    numeratorVi,
    denominatorVi,
    agencyVi,
    definitionVi,
    definitionEn,
    verification,
  }
}
