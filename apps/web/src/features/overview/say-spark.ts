import type { AssessmentRow, PointRow } from '@moc/core'
import { chooseDecimals, formatNumber, overviewWords, readSparkInput, type Language } from '@moc/figures'

/** What a sparkline shows, in a sentence: from where to where, and what the forecast says for the horizon. */
export function saySpark(row: AssessmentRow, language: Language): string {
  const course = sayCourse(row.points, row.scale, language)
  const ahead = readSparkInput(row).projection.at(-1)
  if (ahead === undefined) return course
  const decimals = chooseDecimals(
    row.points.map(({ value }) => value),
    row.scale,
  )
  const say = (value: number) => formatNumber(value, decimals, language)
  return course + overviewWords[language].figures.sparkProjection(ahead.time, say(ahead.median), say(ahead.lo80), say(ahead.hi80))
}

/** The course of plain points, in a sentence. */
export function sayCourse(points: readonly PointRow[], scale: AssessmentRow['scale'], language: Language): string {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return ''
  const decimals = chooseDecimals(
    points.map(({ value }) => value),
    scale,
  )
  const say = (value: number) => formatNumber(value, decimals, language)
  return overviewWords[language].figures.spark(first.time, last.time, say(first.value), say(last.value))
}
