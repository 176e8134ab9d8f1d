import { termPeriod, type Rhythm } from '@moc/core'
import { orBare } from '../names/fold-name.ts'
import { schoolYearPeriod } from './calendar.ts'
import { inRange, type Found } from './found.ts'

/** Words, two years and what stands between them. */
const spanPattern = new RegExp(
  orBare(String.raw`^(.*?)(?:(?:^|\s)(?:từ(?: năm)?|from))?\s*\(?\s*(\d{4})\s*([-–—−/]|đến(?: năm)?|to)\s*(\d{4}|\d{2})\s*\)?$`),
  'iu',
)
/** Bodies whose terms are named: `HĐND nhiệm kỳ 2021-2026`. */
const bodies = 'quốc hội|QH|đại biểu quốc hội|ĐBQH|HĐND|hội đồng nhân dân|đảng bộ|cấp ủy|cấp uỷ|ban chấp hành|BCH'
const termWords = 'nhiệm kỳ|nhiệm kì|NK|khóa|khoá|term|legislature'
const bodyTerm = String.raw`(?:${bodies})?,?\s*(?:${termWords})(?:\s+(?:thứ\s+)?[IVXLC\d]+)?(?:,?\s*(?:${termWords}))?`
const spanWords = {
  term: new RegExp(orBare(`^(?:${bodyTerm}|giai đoạn|GĐ|thời kỳ|thời kì|period)$`), 'iu'),
  'school-year': new RegExp(orBare(String.raw`^(?:(?:năm học|NH)(?:\s*[-–/]\s*school year)?|school year|academic year)$`), 'iu'),
} as const

/** The longest term seen is that of the first National Assembly, 1946–1960. */
const longestTerm = 15

/** Terms of the National Assembly by their number, as data/observations/national.csv has them, and the one elected in 2026. */
const assemblies: Readonly<Record<string, readonly [number, number]>> = {
  I: [1946, 1960],
  II: [1960, 1964],
  III: [1964, 1971],
  IV: [1971, 1975],
  V: [1975, 1976],
  VI: [1976, 1981],
  VII: [1981, 1987],
  VIII: [1987, 1992],
  IX: [1992, 1997],
  X: [1997, 2002],
  XI: [2002, 2007],
  XII: [2007, 2011],
  XIII: [2011, 2016],
  XIV: [2016, 2021],
  XV: [2021, 2026],
  XVI: [2026, 2031],
}

/**
 * Reads two years: a term, a school year where the second is the next, or by the words before them; `giai đoạn` is a
 * term, too. Without words two years in a row are a school year, unless the thing moves by terms. `2003-04` could be
 * April and is nothing.
 */
export function readSpan(text: string, rhythm: Rhythm | null): Found {
  const match = spanPattern.exec(text)
  if (!match) return null
  const said = spanWord(match[1] ?? '')
  if (said === 'unknown') return null
  const from = Number(match[2])
  const isShort = match[4]?.length === 2
  const to = isShort ? Number(`${match[2]?.slice(0, 2)}${match[4]}`) + (match[4] === '00' ? 100 : 0) : Number(match[4])
  const isNext = to === from + 1
  if (isShort && (!isNext || (Number(match[4]) <= 12 && said !== 'school-year'))) return null
  // A word between two years in a row, `từ 2019 đến 2020`, makes no school year of them.
  if (match[3] === '/' ? !isNext : isNext && said === 'none' && /\p{L}/u.test(match[3] ?? '')) return null
  if (!inRange(from) || !inRange(to)) return 'out-of-range'
  if (to <= from) return 'backwards'
  const isTerm = said === 'term' || (said === 'none' && (rhythm === 'term' || !isNext))
  if (isTerm) return to - from <= longestTerm ? termPeriod(from, to, text) : 'out-of-range'
  return isNext ? schoolYearPeriod(from, text) : 'out-of-range'
}

/**
 * Reads a term of the National Assembly that is named by its number alone. The Assembly has to be named: people's
 * councils and party committees count their own terms.
 */
export function readAssembly(text: string): Found {
  const number =
    /^(?:quốc hội|QH|ĐBQH)\s*,?\s*(?:khóa|khoá|kh\.)?\s*([IVX]+)$/iu.exec(text)?.[1] ??
    /^(?:khóa|khoá)\s+([IVX]+)\s*,?\s*(?:quốc hội|QH)$/iu.exec(text)?.[1] ??
    /^national assembly,?\s*(?:term|legislature)?\s*([IVX]+)$/iu.exec(text)?.[1]
  const years = number === undefined ? undefined : assemblies[number.toUpperCase()]
  return years ? termPeriod(years[0], years[1], text) : null
}

/** What the words before two years call them. */
function spanWord(words: string): 'term' | 'school-year' | 'none' | 'unknown' {
  const word = words.replace(/[\s,:–-]+$/u, '')
  if (word === '') return 'none'
  if (spanWords.term.test(word)) return 'term'
  return spanWords['school-year'].test(word) ? 'school-year' : 'unknown'
}
