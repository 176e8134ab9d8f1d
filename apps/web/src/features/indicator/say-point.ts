import type { AssessmentRow, PointRow } from '@moc/core'
import {
  chooseDecimals,
  formatExact,
  formatNumber,
  formatPeriod,
  assessmentWords,
  levelOf,
  refineDecimals,
  sharedWords,
  type Language,
} from '@moc/figures'

/** A value of the series that is judged, with its period, its counts and what is to be known of it. */
export function sayPoint(row: AssessmentRow, point: PointRow, language: Language): string {
  const shared = sharedWords[language]
  const counts =
    point.numerator !== null && point.denominator !== null
      ? `${formatExact(point.numerator, language)}/${formatExact(point.denominator, language)}`
      : null
  const status = point.modelled ? shared.modelledShort : point.status === 'official' ? null : shared.observationStatuses[point.status]
  const unverified = point.verification === 'unverified' ? shared.noSource : null
  const value = assessmentWords[language].probability.value(sayValue(row, point.value, language), formatPeriod(point.period, language))
  return [value, counts, status, unverified].filter((part) => part !== null).join(' · ')
}

/** A number of the series that is judged, with as many decimals as it takes not to cross the goal. */
export function sayValue(row: AssessmentRow, value: number, language: Language): string {
  const decimals = chooseDecimals(
    row.points.map((point) => point.value),
    row.scale,
  )
  const level = row.goal === null ? null : levelOf(row.goal.value)
  return formatNumber(value, refineDecimals(value, level, decimals), language) + (row.unit === '%' ? '%' : '')
}
