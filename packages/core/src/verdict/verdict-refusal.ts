/** Why an official rule gives no verdict. */
export const verdictRefusalCodes = [
  'rule-unknown',
  'input-unreadable',
  'direction-missing',
  'value-missing',
  'not-a-number',
  'year-unreadable',
  'years-not-increasing',
  'too-few-points',
  'too-many-points',
  'nothing-after-base',
  'target-year-not-after-base',
  'target-year-passed',
  'base-equals-target',
  'growth-undefined',
  'weights-unreadable',
] as const
export type VerdictRefusalCode = (typeof verdictRefusalCodes)[number]

/** A verdict that cannot be given, as a value: the code for readers' words, one English sentence for scripts and logs. */
export interface VerdictRefusal {
  readonly ok: false
  readonly code: VerdictRefusalCode
  readonly message: string
}

/** What every rule gives: its verdict, or why there is none. Never an exception, never NaN or Infinity inside. */
export type Judged<Verdict> = { readonly ok: true; readonly verdict: Verdict } | VerdictRefusal

/** Makes a refusal. */
export function refuseVerdict(code: VerdictRefusalCode, message: string): VerdictRefusal {
  return { ok: false, code, message }
}

/** Says that a rule has been given something that is not a number. */
export const notANumber = refuseVerdict('not-a-number', 'every value and year must be a finite number')
