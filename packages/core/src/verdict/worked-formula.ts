import type { VerdictRule } from './rule-source.ts'

/** What a step of a worked formula works out; readers get words for it elsewhere. */
export const workedLabels = [
  'growth-actual',
  'growth-required',
  'growth-directed',
  'ratio-pct',
  'linear-ratio-pct',
  'gap-from-base',
  'limit-coefficient',
  'progress-value',
  'score',
  'mean-change',
  'last-change',
  'projected-value',
  'missing-part',
  'expected-value',
  'way-covered',
  'status-index',
  'weighted-mean-year',
  'weighted-mean-value',
  'weighted-slope',
  'progress-gap',
] as const
export type WorkedLabel = (typeof workedLabels)[number]

/** One step: `name` = `symbols`, with the inputs filled in, and what it comes to. `filled` recomputes to `value` to the same digit. */
export interface WorkedStep {
  readonly label: WorkedLabel
  readonly name: string
  readonly symbols: string
  readonly filled: string
  readonly value: number
}

/**
 * How a verdict comes about, as data: the inputs by symbol (y_0, t_0 base; y_t, t latest; y_T, t_T target; d
 * direction, 1 or −1), the steps, and the condition that gives the status. Expressions use + - * / ^ and
 * comparisons, `abs`, `min`, `max` and `round(x, decimals)`; numbers stand in full, never rounded.
 */
export interface WorkedFormula {
  readonly rule: VerdictRule
  readonly inputs: Readonly<Record<string, number>>
  readonly steps: readonly WorkedStep[]
  readonly outcome: { readonly status: string; readonly symbols: string; readonly filled: string }
}

/** A formula being written down: steps may use the inputs and every step before them. */
export interface FormulaDraft {
  readonly add: (label: WorkedLabel, name: string, symbols: string, value: number, filled?: string) => void
  readonly conclude: (status: string, symbols: string) => WorkedFormula
}

/** Begins to write a worked formula down. Computes nothing itself: values come from the rule. */
export function beginFormula(rule: VerdictRule, inputs: Readonly<Record<string, number>>): FormulaDraft {
  const known: Record<string, number> = { ...inputs }
  const steps: WorkedStep[] = []
  return {
    add: (label, name, symbols, value, filled = fillIn(symbols, known)) => {
      steps.push({ label, name, symbols, filled, value })
      known[name] = value
    },
    conclude: (status, symbols) => ({ rule, inputs, steps, outcome: { status, symbols, filled: fillIn(symbols, known) } }),
  }
}

/** Puts numbers in the place of symbols; what is not known (abs, min, …) stays. */
function fillIn(symbols: string, known: Readonly<Record<string, number>>): string {
  return symbols.replace(/[A-Za-z]\w*/g, (symbol) => {
    const value = known[symbol]
    if (value === undefined) return symbol
    return writeNumber(value)
  })
}

/** A number in full, in brackets where it is negative. */
export function writeNumber(value: number): string {
  return value < 0 ? `(${value})` : String(value)
}
