import type { BeforeAfterRowView } from '@moc/contract'
import type { PointRow } from '@moc/core'
import { beforeAfterWords, formatGoal, formatNumber, formatPeriod, writeInterval, writeP, writeValue, type Language } from '@moc/figures'

/** Most things counted that a reader still takes for single ones: seats, agencies. */
const countable = 1000

/** The name of an indicator in the language of the page. */
export function nameRow({ nameVi, nameEn }: Pick<BeforeAfterRowView, 'nameVi' | 'nameEn'>, language: Language): string {
  return language === 'vi' ? nameVi : nameEn
}

/** What stands right behind a value: the percent sign of a share, nothing for everything else. */
export function valueUnit({ scale }: Pick<BeforeAfterRowView, 'scale'>): string {
  return scale === 'share' ? '%' : ''
}

/** A value as it is read, with its period, its counts where they are few, and the marks that it needs. */
export function sayPoint(
  row: BeforeAfterRowView,
  point: PointRow,
  eventYear: number,
  language: Language,
): { number: string; notes: string[] } {
  const words = beforeAfterWords[language].table
  const notes = [
    formatPeriod(point.period, language),
    sayCounts(point, language),
    point.time === eventYear ? words.eventYear : null,
    point.status === 'preliminary' || point.status === 'estimate' ? words.preliminary : null,
    point.verification === 'unverified' ? words.unverified : null,
  ]
  return { number: writeValue(point.value, row, language), notes: notes.filter((note) => note !== null) }
}

/** The level that the event's own strategy asks for, as it is written; null where it asks for none. */
export function sayTarget({ target, unitVi }: BeforeAfterRowView, language: Language): string | null {
  return target === null ? null : formatGoal(target, language, unitVi)
}

/** What stands under the words of certainty: the interval, or what the trend test says where there are no counts. */
export function sayEvidence(row: BeforeAfterRowView, language: Language): string[] {
  const words = beforeAfterWords[language]
  const { newcombe, trend, whyUnclear, certainty } = row
  if (newcombe !== null) {
    const { lo, hi } = writeInterval(newcombe, language)
    return [words.table.interval(lo, hi), ...(whyUnclear === null || whyUnclear === 'interval-holds-zero' ? [] : [words.why[whyUnclear]])]
  }
  if (certainty !== 'no-counts' || trend === null) return []
  const p = writeP(trend.p, language)
  return [trend.p >= 0.05 ? words.table.trend.unclear(p) : trend.s > 0 ? words.table.trend.rises(p) : words.table.trend.falls(p)]
}

/** Values that look like errors of their source, among those that are compared. */
export function listDoubted({ points, choice }: Pick<BeforeAfterRowView, 'points' | 'choice'>): PointRow[] {
  const leftOut = new Set(choice.excluded.map(({ t }) => t))
  return points.filter(({ note, time }) => note?.startsWith('SUSPECT') && !leftOut.has(time))
}

function sayCounts({ numerator, denominator }: PointRow, language: Language): string | null {
  if (numerator === null || denominator === null || denominator >= countable || !Number.isInteger(numerator)) return null
  return `${formatNumber(numerator, 0, language)}/${formatNumber(denominator, 0, language)}`
}
