import type { Language } from '../words/language.ts'
import { ruleWorkingWords } from '../words/rule-working.ts'

/** A stretch of a formula; `sub` is written below the line, `sup` above it. */
export interface FormulaPart {
  readonly text: string
  readonly sub?: string
  readonly sup?: string
}

const significant = 6

/**
 * Writes a line of a worked formula for a reader: ×, −, ≤ and Σ for their typed forms, indices apart, numbers in
 * the reader's own form with six significant digits. Years and thousands carry no separator: nothing may look like
 * another number. Computes nothing.
 */
export function writeFormula(line: string, language: Language): FormulaPart[] {
  const parts: FormulaPart[] = []
  let rest = ''
  const token = /([A-Za-z]+)_([A-Za-z0-9]+)|\^([A-Za-z0-9]+)|[A-Za-z]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?|<=|>=|[*-]|[^A-Za-z0-9*<>^-]+|[<>^]/g
  for (const [text, name, index, power] of line.matchAll(token)) {
    if (power !== undefined) {
      parts.push({ text: rest, sup: power })
      rest = ''
      continue
    }
    if (name === undefined || index === undefined) {
      rest += writeToken(text, language)
      continue
    }
    parts.push({ text: rest + name, sub: index })
    rest = ''
  }
  return rest === '' ? parts : [...parts, { text: rest }]
}

/** Writes one number of a formula: six significant digits at most, no separator of thousands. */
export function writeFormulaNumber(value: number, language: Language): string {
  const size = Math.abs(value)
  const short = size >= 1e15 || (size > 0 && size < 1e-6) ? value.toExponential(3) : trimZeros(value, size)
  const text = short.replace('-', '−')
  return language === 'vi' ? text.replace('.', ',') : text
}

function trimZeros(value: number, size: number): string {
  const digits = size === 0 ? 0 : Math.max(0, significant - 1 - Math.floor(Math.log10(size)))
  return String(Number(value.toFixed(Math.min(20, digits))))
}

const signs: Readonly<Record<string, string>> = { '*': '×', '-': '−', '<=': '≤', '>=': '≥', sum: 'Σ' }

function writeToken(text: string, language: Language): string {
  if (/^\d/.test(text)) return writeFormulaNumber(Number(text), language)
  if (text === 'and') return ruleWorkingWords[language].and
  return signs[text] ?? text
}
