import type { ForecastInput } from '@moc/core'
import { notJson, readJsonLine } from './read-json-line.ts'

/** Why a line is no question for the forecaster. */
export interface LineError {
  readonly code: 'not-json' | 'field-missing' | 'field-unreadable'
  readonly message: string
}

export type LineReading = { readonly ok: true; readonly input: ForecastInput } | { readonly ok: false; readonly error: LineError }

/** Reads one JSON line of `moc forecast`. `id` is whatever the line gives, null where it gives none. Numbers are checked by the forecaster. */
export function readForecastLine(line: string): { readonly id: unknown; readonly reading: LineReading } {
  const { id, fields } = readJsonLine(line)
  return { id, reading: fields === null ? { ok: false, error: notJson } : readFields(fields) }
}

/** Checks what a field is; what its numbers say is the forecaster's to check, and to refuse by name. */
function readFields(fields: Readonly<Record<string, unknown>>): LineReading {
  const { t, y, h, scale, weights, family, target, targetRange, direction, model, by, seed } = fields
  for (const [name, list] of Object.entries({ t, y, h })) {
    if (!isGiven(list)) return refuse('field-missing', `${name} is missing`)
  }
  for (const [name, list] of Object.entries({ t, y, h, weights })) {
    if (isGiven(list) && !Array.isArray(list)) return refuse('field-unreadable', `${name} must be a list of numbers`)
  }
  if (!isGiven(scale)) return refuse('field-missing', 'scale is missing')
  for (const [name, text] of Object.entries({ scale, family, model })) {
    if (isGiven(text) && typeof text !== 'string') return refuse('field-unreadable', `${name} must be a text`)
  }
  for (const [name, number] of Object.entries({ target, seed })) {
    if (isGiven(number) && typeof number !== 'number') return refuse('field-unreadable', `${name} must be a number`)
  }
  if (isGiven(by) && typeof by !== 'boolean') return refuse('field-unreadable', 'by must be true or false')
  if (isGiven(targetRange) && !isRange(targetRange)) return refuse('field-unreadable', 'targetRange must be two numbers [lo, hi]')
  const input: ForecastInput = {
    t: numbersOf(t),
    y: numbersOf(y),
    scale: scale as ForecastInput['scale'],
    h: numbersOf(h),
    ...(typeof family === 'string' ? { family } : {}),
    ...(typeof model === 'string' ? { model: model as NonNullable<ForecastInput['model']> } : {}),
    ...(typeof target === 'number' ? { target } : {}),
    ...(isRange(targetRange) ? { targetRange } : {}),
    ...(direction === 1 || direction === -1 ? { direction } : {}),
    ...(by === true ? { by } : {}),
    ...(Array.isArray(weights) ? { weights: numbersOf(weights) } : {}),
    ...(typeof seed === 'number' ? { seed } : {}),
  }
  return { ok: true, input }
}

/** What is no number becomes NaN, which the forecaster refuses with the point's place. */
function numbersOf(list: unknown): number[] {
  return (list as unknown[]).map((item) => (typeof item === 'number' ? item : NaN))
}

function isRange(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number')
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

function refuse(code: LineError['code'], message: string): LineReading {
  return { ok: false, error: { code, message } }
}
