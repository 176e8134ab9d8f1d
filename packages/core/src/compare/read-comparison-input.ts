import { refuseComparison, type ComparisonRefusal } from './comparison-refusal.ts'

/** A JSON object whose fields have not been looked at yet. */
export type ComparisonFields = Readonly<Record<string, unknown>>

/** Longer arrays are a mistake in the call; every test has its own, smaller limit. */
const mostValues = 100_000

/** Reads numbers that the test cannot do without; the first that is missing or none is the reason. */
export function readAll<Key extends string>(
  input: ComparisonFields,
  keys: readonly Key[],
): Readonly<Record<Key, number>> | ComparisonRefusal {
  const found: Partial<Record<Key, number>> = {}
  for (const key of keys) {
    const value = input[key]
    if (value === undefined || value === null) return refuseComparison('value-missing', `${key} is missing`)
    if (typeof value !== 'number' || !Number.isFinite(value)) return refuseComparison('not-a-number', `${key} is not a finite number`)
    found[key] = value
  }
  return found as Record<Key, number>
}

/** Reads a number that may be left out. */
export function readOr(input: ComparisonFields, key: string, otherwise: number): number | ComparisonRefusal {
  const value = input[key]
  if (value === undefined || value === null) return otherwise
  return typeof value === 'number' && Number.isFinite(value) ? value : refuseComparison('not-a-number', `${key} is not a finite number`)
}

/** Reads years: an array of numbers. */
export function readYears(input: ComparisonFields, key: string): readonly number[] | ComparisonRefusal {
  const read = readValues(input, key)
  if (isComparisonRefusal(read)) return read
  return read.includes(null) ? refuseComparison('not-a-number', `${key} holds a year that is empty`) : (read as readonly number[])
}

/** Reads values: an array of numbers, with null for those that are known to be empty. */
export function readValues(input: ComparisonFields, key: string): readonly (number | null)[] | ComparisonRefusal {
  const value = input[key]
  if (value === undefined || value === null) return refuseComparison('value-missing', `${key} is missing`)
  if (!Array.isArray(value)) return refuseComparison('input-unreadable', `${key} must be an array of numbers`)
  if (value.length > mostValues)
    return refuseComparison('too-many-points', `${key} has ${value.length} values; at most ${mostValues} are taken`)
  const wrong = value.findIndex((each) => each !== null && (typeof each !== 'number' || !Number.isFinite(each)))
  return wrong < 0 ? (value as (number | null)[]) : refuseComparison('not-a-number', `value ${wrong + 1} of ${key} is not a finite number`)
}

/** Whether something that was read is a refusal. */
export function isComparisonRefusal(value: unknown): value is ComparisonRefusal {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false
}
