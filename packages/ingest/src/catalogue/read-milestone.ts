import { comparators, verifications, type Comparator, type GoalValue, type Milestone } from '@moc/core'
import type { CatalogueIssue } from './catalogue-issue.ts'
import { isIsoDate, openRecord, type RawRecord } from './record.ts'
import { goalUnfit } from './refusals.ts'

/** Reads what a target asks for in one year; null where the comparator is unknown or does not fit the value. */
export function readMilestone(raw: RawRecord, issues: CatalogueIssue[]): Milestone | null {
  const record = openRecord(raw, issues)
  const comparator = record.oneOf('comparator', comparators)
  const value = record.raw('value')
  const fits = isGoalValue(value) && fitsComparator(comparator, value)
  if (!fits) record.refuse('value', goalUnfit(comparator))
  const milestone: Milestone = {
    period: record.text('period'),
    year: record.yearOrNull('year'),
    comparator,
    value: fits ? value : 0,
    textVi: record.text('textVi'),
    verification: record.oneOf('verification', verifications),
  }
  return record.finish() ? milestone : null
}

function fitsComparator(comparator: Comparator, value: GoalValue): boolean {
  if (comparator === 'range') return Array.isArray(value)
  if (comparator === '=' || comparator === 'maintain') return typeof value === 'number' || typeof value === 'boolean'
  return typeof value === 'number' || (typeof value === 'string' && (comparator === '<=' || comparator === '<'))
}

function isGoalValue(value: unknown): value is GoalValue {
  if (typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'string') return isIsoDate(value)
  if (!Array.isArray(value) || value.length !== 2) return false
  const [low, high]: unknown[] = value
  return typeof low === 'number' && typeof high === 'number' && low <= high
}
