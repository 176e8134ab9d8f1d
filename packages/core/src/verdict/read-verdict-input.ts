import { refuseVerdict, type VerdictRefusal } from './verdict-refusal.ts'

/** A JSON object whose fields have not been looked at yet. */
export type Fields = Readonly<Record<string, unknown>>

/** More years than this are a mistake in the call. */
const mostYears = 10_000

/** Whether a JSON value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads the direction: 1 or −1. Anything else is a direction that is missing; none is ever assumed. */
export function readDirection(input: Fields): 1 | -1 | VerdictRefusal {
  const { direction } = input
  if (direction === 1 || direction === -1) return direction
  return refuseVerdict('direction-missing', 'no direction, no verdict: direction must be 1 (higher is better) or -1 (lower is better)')
}

/** Reads numbers that the rule cannot do without; the first that is missing or none is the reason. */
export function readNumbers<Key extends string>(input: Fields, keys: readonly Key[]): Readonly<Record<Key, number>> | VerdictRefusal {
  const found: Partial<Record<Key, number>> = {}
  for (const key of keys) {
    const value = input[key]
    if (value === undefined || value === null) return refuseVerdict('value-missing', `${key} is missing`)
    if (typeof value !== 'number' || !Number.isFinite(value)) return refuseVerdict('not-a-number', `${key} is not a finite number`)
    found[key] = value
  }
  return found as Record<Key, number>
}

/** Reads a number that may be left out or null, which are the same here. */
export function readOptional(input: Fields, key: string): number | null | VerdictRefusal {
  const value = input[key]
  if (value === undefined || value === null) return null
  return typeof value === 'number' && Number.isFinite(value) ? value : refuseVerdict('not-a-number', `${key} is not a finite number`)
}

/** Whether something that was read is a refusal. */
export function isRefusal(value: unknown): value is VerdictRefusal {
  return isFields(value) && value['ok'] === false
}

/** A series with its years in increasing order. */
export interface ReadSeries {
  readonly t: readonly number[]
  readonly y: readonly number[]
}

/**
 * Reads a series written as an object from years to values, `{"2013": 22, …}`; null values are known to be empty
 * and left out. Refuses keys that are no years, values that are no numbers, and more than 10,000 years.
 */
export function readSeriesByYear(value: unknown): ReadSeries | VerdictRefusal {
  if (!isFields(value)) return refuseVerdict('input-unreadable', 'series must be an object from years to values')
  const keys = Object.keys(value)
  if (keys.length > mostYears) return refuseVerdict('too-many-points', `${keys.length} years; at most ${mostYears} are taken`)
  const points: [number, number][] = []
  for (const key of keys) {
    if (!/^-?\d{1,6}$/.test(key)) return refuseVerdict('year-unreadable', `"${key.slice(0, 20)}" is not a year`)
    const y = value[key]
    if (y === null) continue
    if (typeof y !== 'number' || !Number.isFinite(y)) return refuseVerdict('not-a-number', `the value of ${key} is not a finite number`)
    points.push([Number(key), y])
  }
  points.sort((a, b) => a[0] - b[0])
  const repeated = points.findIndex(([year], i) => i > 0 && year === points[i - 1]![0])
  if (repeated > 0) return refuseVerdict('years-not-increasing', `the year ${points[repeated]![0]} is written twice`)
  return { t: points.map(([year]) => year), y: points.map(([, y]) => y) }
}
