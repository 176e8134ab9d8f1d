import type { RuleSource } from './rule-source.ts'
import { areUsable } from './usable-number.ts'
import { notANumber, refuseVerdict, type Judged } from './verdict-refusal.ts'

export interface EscapInput {
  /** Value in the base year (2015; formerly 2000). */
  readonly baseValue: number
  readonly target: number
  readonly direction: 1 | -1
}

/** What the progress gap calls for. */
export const escapStatuses = ['maintain', 'accelerate', 'reverse'] as const
export type EscapStatus = (typeof escapStatuses)[number]

export interface EscapGap {
  /** What is missing in the target year, in percent of the way from base to target; 0 where it is reached. */
  readonly apiGapPct: number
  readonly status: EscapStatus
}

/** Bands of the progress gap, in percent. Unverified: no page that could be read prints them. */
export const escapGapBands = { maintain: 10, accelerate: 100 } as const

export const escapCsiSource: RuleSource = {
  rule: 'escap-csi',
  name: 'UN ESCAP, Current Status Index',
  source: 'data.unescap.org progress assessment methodology (excerpt read); formula as implemented by UNICEF MENARO',
  formula: 'corroborated',
  thresholds: 'corroborated',
  thresholdsVerified: true,
  caveats: ['it says how much of the way has been made, not whether that is fast enough'],
}

export const escapApiSource: RuleSource = {
  rule: 'escap-api',
  name: 'UN ESCAP and UNECE, Anticipated Progress Index: progress gap',
  source: 'UNECE technical notes 2022, 2023 (principle read); Bidarbakht Nia 2017, ESCAP working papers SD/WP/04 and 05 (not read)',
  formula: 'read',
  thresholds: 'unverified',
  thresholdsVerified: false,
  caveats: [
    'the bands of 10% and 100% are unverified',
    'the weights of the regression are not published where they could be read: ours grow linearly with the year',
  ],
}

/**
 * Current Status Index: the part of the way from base to target that has been made, in tenths: 0 none, 10 reached,
 * below 0 further away than at the base. With `parity` the distance from the target counts on both sides. Refuses
 * a base equal to a target that is not reached now. Never says whether the pace is enough.
 */
export function measureEscapStatus(input: EscapInput & { readonly current: number; readonly parity?: boolean }): Judged<number> {
  const { baseValue, target, direction, current, parity } = input
  if (direction !== 1 && direction !== -1) return refuseVerdict('direction-missing', 'direction must be 1 (higher is better) or -1')
  if (!areUsable(baseValue, target, current)) return notANumber
  const reached = parity === true ? current === target : (current - target) * direction >= 0
  if (reached) return { ok: true, verdict: 10 }
  if (target === baseValue) return refuseVerdict('base-equals-target', `the base ${baseValue} is the target: there is no way to measure`)
  const csi =
    parity === true
      ? 10 - (10 * Math.abs(target - current)) / Math.abs(target - baseValue)
      : (direction * 10 * (current - baseValue)) / Math.abs(target - baseValue)
  return Number.isFinite(csi) ? { ok: true, verdict: csi } : notANumber
}

/**
 * Progress gap of the Anticipated Progress Index: the distance between target and predicted value in percent of
 * the distance between target and base; 0 where the prediction reaches the target. Takes the prediction as given;
 * `predictByWeightedLine` makes one. Refuses a base equal to a target that is not reached.
 */
export function measureEscapGap(input: EscapInput & { readonly predicted: number }): Judged<EscapGap> {
  const { baseValue, target, direction, predicted } = input
  if (direction !== 1 && direction !== -1) return refuseVerdict('direction-missing', 'direction must be 1 (higher is better) or -1')
  if (!areUsable(baseValue, target, predicted)) return notANumber
  if ((predicted - target) * direction >= 0) return { ok: true, verdict: { apiGapPct: 0, status: 'maintain' } }
  if (target === baseValue) return refuseVerdict('base-equals-target', `the base ${baseValue} is the target: there is no way to measure`)
  const apiGapPct = (100 * Math.abs(target - predicted)) / Math.abs(target - baseValue)
  if (!Number.isFinite(apiGapPct)) return notANumber
  const status = apiGapPct <= escapGapBands.maintain ? 'maintain' : apiGapPct <= escapGapBands.accelerate ? 'accelerate' : 'reverse'
  return { ok: true, verdict: { apiGapPct, status } }
}
