import { plainLine } from '../names/plain-line.ts'
import { kindOfUnit, splitScale } from './unit-words.ts'

/** Digits with their separators as they were written, before anyone says what the separators mean. */
export interface WrittenDigits {
  readonly text: string
  /** Blanks or apostrophes divided the thousands, so that a separator can only be the decimal one. */
  readonly isGrouped: boolean
  /** Power of ten of `E+05`; null where none was written. */
  readonly exponent: number | null
}

/** What a cell wrote, taken apart. Nothing in it is a number yet. */
export type NumberText =
  | {
      readonly kind: 'quantity'
      readonly sign: 1 | -1
      readonly digits: WrittenDigits
      /** Part of `½` and the like, added to the digits. */
      readonly fraction: number | null
      /** Power of ten of words such as `nghìn`. */
      readonly tens: number
      readonly unit: string | null
      /** The base that the number is a rate of: 100 in `113/100`. */
      readonly per: WrittenDigits | null
    }
  | {
      readonly kind: 'counts'
      readonly numerator: WrittenDigits
      readonly denominator: WrittenDigits
      /** What stood beside the two, in brackets or before them. */
      readonly share: Extract<NumberText, { kind: 'quantity' }> | null
    }
  | { readonly kind: 'other' }

const other: NumberText = { kind: 'other' }
const digitsPattern = String.raw`(?:\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[.,]\d+)(?:[eE][+-]?\d{1,3}(?![\d.,]))?`
const quantityStart = new RegExp(`^(${digitsPattern})`)
/** What stands between two counts: `14/30`, `14 trên 30`, `14 trong tổng số 30`. */
const outOf = String.raw`\s*[/⁄∕]\s*|\s+(?:trên|trong)(?: tổng)?(?: số)?\s+`
const countsStart = new RegExp(`^(${digitsPattern})(?:${outOf})(${digitsPattern})`, 'iu')
const glyphs: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
}
const glyphStart = new RegExp(`^(\\d{0,3}) ?([${Object.keys(glyphs).join('')}])`)

/** Takes a cell apart into sign, digits, fraction, words of scale, unit and base. Note marks behind a number are left out. */
export function takeNumberApart(text: string): NumberText {
  const tidy = plainLine(text).replace(/^['’]/, '')
  if (tidy.length > 400) return other
  const bracketed = /^\(\s*([^()]*\d[^()]*)\)\s*([%‰]?)$/.exec(tidy)
  if (!bracketed) return takeSigned(tidy)
  const inner = takeUnsigned(`${(bracketed[1] ?? '').trim()}${bracketed[2] ?? ''}`)
  return inner.kind === 'quantity' ? { ...inner, sign: -1 } : other
}

function takeSigned(text: string): NumberText {
  const signed = /^([+\-‐‑‒–—−])\s*(?=[\d.,½⅓⅔¼¾⅕⅖⅗⅘⅙⅛])/.exec(text)
  if (!signed) return takeUnsigned(text)
  const taken = takeUnsigned(text.slice(signed[0].length))
  return taken.kind === 'quantity' ? { ...taken, sign: signed[1] === '+' ? 1 : -1 } : other
}

function takeUnsigned(text: string): NumberText {
  const glyph = glyphStart.exec(text)
  if (glyph) return takeRest(writtenDigits(glyph[1] || '0'), glyphs[glyph[2] ?? ''] ?? null, text.slice(glyph[0].length))
  const counts = countsStart.exec(text)
  if (counts) return takeCounts(counts, text)
  const start = quantityStart.exec(text)
  if (!start) return other
  const rest = text.slice(start[0].length)
  const beside = /^(\s*%)?\s*\(\s*([^()]+)\)$/.exec(rest)
  const inner = beside ? takeUnsigned((beside[2] ?? '').trim()) : null
  if (inner?.kind === 'counts' && inner.share === null) {
    const share = takeRest(writtenDigits(start[0]), null, beside?.[1] ?? '')
    return share.kind === 'quantity' ? { ...inner, share } : other
  }
  return takeRest(writtenDigits(start[0]), null, rest)
}

/** A base of 100, 1.000, … makes a rate of it; any other number below the stroke is a count. */
function takeCounts(found: RegExpExecArray, text: string): NumberText {
  const [numerator, denominator] = [writtenDigits(found[1] ?? ''), writtenDigits(found[2] ?? '')]
  const rest = text.slice(found[0].length)
  if (/^1(?:00|0{3,9}|0{0,2}(?:[., ]000)+)$/.test(denominator.text) || (denominator.isGrouped && /^10{3,9}$/.test(denominator.text))) {
    const taken = takeRest(numerator, null, '')
    const unit = withoutMarks(rest).trim()
    if (taken.kind !== 'quantity' || (unit !== '' && /\d/.test(unit))) return other
    return { ...taken, unit: unit === '' ? null : unit, per: denominator }
  }
  const share = /^\s*[(=]\s*([^()=]+?)\s*\)?$/.exec(withoutMarks(rest) || rest)
  if (share) {
    const taken = takeSigned(share[1] ?? '')
    return taken.kind === 'quantity' && taken.unit === '%' ? { kind: 'counts', numerator, denominator, share: taken } : other
  }
  const unit = withoutMarks(rest).trim()
  const isOfThings = unit === '' || (!/\d/.test(unit) && ['whole', 'unknown'].includes(kindOfUnit(unit)))
  return isOfThings ? { kind: 'counts', numerator, denominator, share: null } : other
}

function takeRest(digits: WrittenDigits, fraction: number | null, rest: string): NumberText {
  const { tens, rest: unit } = splitScale(withoutMarks(rest))
  const quantity = { kind: 'quantity', sign: 1, digits, fraction, tens, per: null } as const
  if (unit === '') return { ...quantity, unit: null }
  if (unit === '%' || unit === '‰') return { ...quantity, unit }
  if (/^(?:phần trăm|percent)$/iu.test(unit)) return { ...quantity, unit: '%' }
  const per = /(?:\/|(?:^|\s)(?:trên|per)\s+)(1[\d.,]*)(?=\s|$)/iu.exec(unit)
  const beside = per ? unit.replace(per[0], ' ').trim() : unit.replace(/m[23]/, '')
  if (/\d/.test(beside) || (kindOfUnit(unit) === 'none' && (per === null || kindOfUnit(beside) === 'none'))) return other
  return { ...quantity, unit, per: per ? writtenDigits(per[1] ?? '') : null }
}

/** Without marks of footnotes and of preliminary values: `12,3*`, `12,3 (1)`, `12,3(p)`, `12,3¹`. */
function withoutMarks(rest: string): string {
  return rest
    .replace(/^[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰ᵖᵉ]+|^ ?⁽?[¹²³⁴⁵⁶⁷⁸⁹⁰]+⁾/u, '')
    .replace(/\s*(?:\*+|[†‡§]|\(\s*(?:\d{1,2}|\*+|[a-z])\s*\)|\[\s*(?:\d{1,2}|[a-z])\s*\])$/iu, '')
    .replace(/^ ?[pe]$/i, '')
}

function writtenDigits(text: string): WrittenDigits {
  const [mantissa = '', exponent] = text.split(/[eE]/)
  const isGrouped = /[ '’]/.test(mantissa)
  return { text: mantissa.replace(/[ '’]/g, ''), isGrouped, exponent: exponent === undefined ? null : Number(exponent) }
}
