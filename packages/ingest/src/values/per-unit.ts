import type { Indicator } from '@moc/core'

/**
 * By what numerator ÷ denominator is multiplied to give the indicator's unit: 100 for a percentage,
 * 100 000 for "trên 100.000 trẻ đẻ sống", 1 for "lần". Null where the unit does not say, as for counts.
 */
export function multiplierOf(indicator: Pick<Indicator, 'unitVi'>): number | null {
  const unit = indicator.unitVi.normalize('NFC')
  if (unit === '%') return 100
  if (unit === 'lần') return 1
  const per = /(?:\/|trên )(1[\d.]*) /u.exec(unit)
  return per ? Number(per[1]?.replaceAll('.', '')) : null
}

/** Whether a value of it is boys per 100 girls at birth, which in reality lies between 80 and 150. */
export function isSexRatioAtBirth(indicator: Pick<Indicator, 'unitVi'>): boolean {
  return /trai\/100 .*gái/u.test(indicator.unitVi.normalize('NFC'))
}
