import { termPeriod, type Rhythm } from '@moc/core'
import { schoolYearPeriod } from './calendar.ts'
import { inRange, type Found } from './found.ts'

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
 * Reads two years: a term, a school year where the second is the next, or by the words before them. Without words two
 * years in a row are a school year, unless the thing moves by terms. `2003-04` could be April and is nothing.
 */
export function readSpan(text: string, rhythm: Rhythm | null): Found {
  const match = /^(.*?)\(?\s*(\d{4})\s*([-–—−/])\s*(\d{4}|\d{2})\s*\)?$/u.exec(text)
  if (!match) return null
  const said = spanWord(match[1] ?? '')
  if (said === 'unknown') return null
  const from = Number(match[2])
  const isShort = match[4]?.length === 2
  const to = isShort ? Number(`${match[2]?.slice(0, 2)}${match[4]}`) + (match[4] === '00' ? 100 : 0) : Number(match[4])
  if (isShort && (to !== from + 1 || (Number(match[4]) <= 12 && said !== 'school-year'))) return null
  if (match[3] === '/' && to !== from + 1) return null
  if (!inRange(from) || !inRange(to)) return 'out-of-range'
  if (to <= from) return 'backwards'
  const isTerm = said === 'term' || (said === 'none' && (rhythm === 'term' || to > from + 1))
  if (isTerm) return to - from <= longestTerm ? termPeriod(from, to, text) : 'out-of-range'
  return to === from + 1 ? schoolYearPeriod(from, text) : 'out-of-range'
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
  if (
    /^(?:(?:quốc hội|QH|đại biểu quốc hội|ĐBQH|HĐND|hội đồng nhân dân)?,?\s*(?:nhiệm kỳ|nhiệm kì|NK|khóa|khoá|term|legislature))(?:\s+(?:thứ\s+)?[IVXLC\d]+)?(?:,?\s*(?:nhiệm kỳ|nhiệm kì|NK))?$/iu.test(
      word,
    )
  )
    return 'term'
  return /^(?:năm học|NH|school year|academic year)$/iu.test(word) ? 'school-year' : 'unknown'
}
