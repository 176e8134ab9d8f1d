import type { ForecastRefusalCode } from '../forecast/check-input.ts'

/** Why a comparison before and after cannot be made; what the forecaster refuses keeps its own code. */
export const comparisonRefusalCodes = [
  'test-unknown',
  'input-unreadable',
  'value-missing',
  'not-a-number',
  'count-not-whole',
  'count-above-total',
  'total-not-positive',
  'level-outside-range',
  'lengths-differ',
  'years-repeated',
  'too-few-points',
  'too-many-points',
  'too-few-before',
  'too-few-after',
  'lag-unreadable',
  'same-year',
  'scale-unknown',
  'value-outside-scale',
] as const
export type ComparisonRefusalCode = (typeof comparisonRefusalCodes)[number] | ForecastRefusalCode

/** A comparison that cannot be made, as a value: the code for readers' words, one English sentence for scripts and logs. */
export interface ComparisonRefusal {
  readonly ok: false
  readonly code: ComparisonRefusalCode
  readonly message: string
}

/** What every comparison gives: its result, or why there is none. Never an exception, never NaN or Infinity inside. */
export type Compared<Result> = { readonly ok: true; readonly result: Result } | ComparisonRefusal

/** Makes a refusal. */
export function refuseComparison(code: ComparisonRefusalCode, message: string): ComparisonRefusal {
  return { ok: false, code, message }
}
