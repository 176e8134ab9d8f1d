import type { AssessmentRow, PointRow } from '@moc/core'
import {
  chooseDecimals,
  formatBand,
  formatGoal,
  formatNumber,
  formatPeriod,
  levelOf,
  overviewWords,
  refineDecimals,
  sentenceWords,
  sharedWords,
  shortenUnit,
  type Language,
} from '@moc/figures'

/** The name of a part in the language of the page. */
export function nameOf(row: { readonly name: string; readonly nameEn: string }, language: Language): string {
  return language === 'vi' ? row.name : row.nameEn
}

/** The number by which people call a part; a document that groups nothing has no objective in it. */
export function labelOf(row: { readonly label: string }): string {
  return row.label.replace(/^0\./, '')
}

/** The value of a part as it is read: number, short unit, period, and the counts behind it where they are few. */
export function sayValue(row: AssessmentRow, point: PointRow, language: Language) {
  const decimals = chooseDecimals(
    row.points.map(({ value }) => value),
    row.scale,
  )
  const level = row.goal === null ? null : levelOf(row.goal.value)
  return {
    number: formatNumber(point.value, refineDecimals(point.value, level, decimals), language),
    unit: shortenUnit(language === 'vi' ? row.unit : row.unitEn, language),
    period: formatPeriod(point.period, language),
    counts: sayCounts(point, language),
  }
}

/** The goal of the year that is judged, with its percent sign. */
export function sayGoal(row: AssessmentRow, language: Language): string {
  return row.goal === null ? '' : formatGoal(row.goal, language, row.unit)
}

/** All levels that the target asks for, in words: "mốc 2025: ≥ 60%; mốc 2030: ≥ 75%". */
export function sayMilestones(row: AssessmentRow, language: Language): string {
  const words = overviewWords[language].figures
  return row.milestones.map((milestone) => words.bulletGoal(milestone.year, formatGoal(milestone, language, row.unit))).join('; ')
}

/** How far a value lies from its goal: in percentage points for shares, else in its own unit; null where the goal is no number. */
export function sayGap(row: AssessmentRow, point: PointRow, language: Language): string | null {
  const level = row.goal === null ? null : levelOf(row.goal.value)
  if (level === null) return null
  const decimals = Math.max(
    1,
    chooseDecimals(
      row.points.map(({ value }) => value),
      row.scale,
    ),
  )
  const size = formatNumber(Math.abs(point.value - level), decimals, language)
  return row.unit === '%'
    ? sentenceWords[language].points(size)
    : `${size} ${shortenUnit(language === 'vi' ? row.unit : row.unitEn, language)}`
}

/** What a glyph on the strip stands for, in one sentence. */
export function sayGlyph(row: AssessmentRow, language: Language): string {
  const band = row.probability === undefined ? null : formatBand(row.probability, language)
  return overviewWords[language].strip.glyph(
    labelOf(row),
    nameOf(row, language),
    sharedWords[language].statuses[row.status].toLowerCase(),
    band,
  )
}

/** Most things counted that a reader still takes for single ones: seats of a province, provinces of a country. */
const countable = 1000

function sayCounts({ numerator, denominator }: PointRow, language: Language): string | null {
  if (numerator === null || denominator === null || denominator <= 0 || denominator >= countable) return null
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) return null
  return `${formatNumber(numerator, 0, language)}/${formatNumber(denominator, 0, language)}`
}
