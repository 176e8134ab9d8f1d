import type { AssessmentRow, GoalValue } from '@moc/core'
import type { Language } from '../words/language.ts'
import { sharedWords } from '../words/shared.ts'
import { formatDate } from './format-date.ts'
import { formatExact } from './format-number.ts'

type Goal = Pick<NonNullable<AssessmentRow['goal']>, 'comparator' | 'value'>

/**
 * Writes what a target asks for: `≥ 75`, `khoảng 60`, `35–40`, `có`, unbreakable between the two. Only the percent sign is written with it, and
 * only where `unit` is one; every other unit stands beside the measure.
 */
export function formatGoal(goal: Goal, language: Language, unit?: string): string {
  const words = sharedWords[language]
  const level = formatGoalValue(goal.value, language, unit)
  if (typeof goal.value === 'boolean' || Array.isArray(goal.value)) return level
  const comparator = words.comparators[goal.comparator]
  return comparator === '' ? level : `${comparator}\u00a0${level}`
}

/** Writes the level alone, without how it is compared. */
export function formatGoalValue(value: GoalValue, language: Language, unit?: string): string {
  const sign = unit === '%' ? '%' : ''
  if (typeof value === 'boolean') return value ? sharedWords[language].yes : sharedWords[language].no
  if (typeof value === 'string') return formatDate(value)
  if (typeof value === 'number') return formatExact(roundLevel(value), language) + sign
  return `${formatExact(value[0], language)}–${formatExact(value[1], language)}${sign}`
}

/** The number that a value is drawn against: the lower end of a range; null for yes or no and for dates. */
export function levelOf(value: GoalValue): number | null {
  if (typeof value === 'number') return value
  return Array.isArray(value) ? (value as readonly [number, number])[0] : null
}

/** A level on the path between two milestones is a quotient; two decimals say it well enough. */
function roundLevel(value: number): number {
  return Math.round(value * 100) / 100
}
