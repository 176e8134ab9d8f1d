import { termPeriod, yearPeriod, type ObservationStatus, type Period, type Rhythm } from '@moc/core'
import { datePeriod, halfPeriod, monthsPeriod, quarterPeriod, schoolYearPeriod } from './calendar.ts'
import { splitStatus } from './split-status.ts'

/** What a piece of text says about time, and how final it says the value is; or why it says nothing. */
export type PeriodReading =
  | { readonly kind: 'period'; readonly period: Period; readonly status: ObservationStatus | null }
  | { readonly kind: 'unreadable'; readonly why: 'empty' | 'not-a-period' | 'backwards' | 'out-of-range' }

const firstYear = 1900
const lastYear = 2100
/** The longest term seen is that of the first National Assembly, 1946–1960. */
const longestTerm = 15

/**
 * Reads a period as people write it: `2024`, `Sơ bộ 2024`, `Sơ bộ - Prel. 2018`, `Khóa XV (2021-2026)`,
 * `nhiệm kỳ 2021–2026`, `2015-2016` (a school year, or a term where `rhythm` says that the thing moves by terms),
 * `Quý I/2024`, `6 tháng đầu năm 2024`, `31/12/2020`. The label keeps the words of the source, without the status.
 * Never guesses a year that is not written out with four digits.
 */
export function readPeriod(text: string, rhythm: Rhythm | null): PeriodReading {
  const { rest, status } = splitStatus(clean(text))
  if (rest === '') return { kind: 'unreadable', why: 'empty' }
  const found = readYear(rest) ?? readSpan(rest, rhythm) ?? readPartOfYear(rest) ?? readDate(rest)
  if (found === null) return { kind: 'unreadable', why: 'not-a-period' }
  if (found === 'backwards' || found === 'out-of-range') return { kind: 'unreadable', why: found }
  return { kind: 'period', period: found, status }
}

type Found = Period | 'backwards' | 'out-of-range' | null

function readYear(text: string): Found {
  const match = /^(?:năm |year |TĐT |tổng điều tra (?:dân số )?)?(?:năm )?(\d{4})$/iu.exec(text)
  if (!match) return null
  const year = Number(match[1])
  return inRange(year) ? yearPeriod(year, text.replace(/^năm /iu, '')) : 'out-of-range'
}

function readSpan(text: string, rhythm: Rhythm | null): Found {
  const match = /^(.*?)\(?\s*(\d{4})\s*[-–—−]\s*(\d{4})\s*\)?$/u.exec(text)
  if (!match) return null
  const said = spanWord(match[1] ?? '')
  if (said === 'unknown') return null
  const [from, to] = [Number(match[2]), Number(match[3])]
  if (!inRange(from) || !inRange(to)) return 'out-of-range'
  if (to <= from) return 'backwards'
  const isTerm = said === 'term' || (said === 'none' && (rhythm === 'term' || to > from + 1))
  if (isTerm) return to - from <= longestTerm ? termPeriod(from, to, text) : 'out-of-range'
  return to === from + 1 ? schoolYearPeriod(from, text) : 'out-of-range'
}

/** What the words before two years call them. */
function spanWord(words: string): 'term' | 'school-year' | 'none' | 'unknown' {
  const word = words.replace(/[\s,:]+$/u, '')
  if (word === '') return 'none'
  if (/^(?:nhiệm kỳ|nhiệm kì|NK|khóa|khoá|term|legislature)(?:\s+[IVXLC\d]+)?$/iu.test(word)) return 'term'
  return /^(?:năm học|NH|school year)$/iu.test(word) ? 'school-year' : 'unknown'
}

function readPartOfYear(text: string): Found {
  const joint = String.raw`(?:\s*[\/\-–.,]\s*|\s+(?:năm\s+)?)`
  const quarter = new RegExp(`^(?:quý|quí|q)\\s*(IV|I{1,3}|[1-4])${joint}(\\d{4})$`, 'iu').exec(text)
  if (quarter) return inYear(Number(quarter[2]), (year) => quarterPeriod(year, ordinal(quarter[1] ?? ''), text))
  const half = new RegExp(`^6 tháng (đầu|cuối)${joint}(\\d{4})$`, 'iu').exec(text)
  if (half) return inYear(Number(half[2]), (year) => halfPeriod(year, half[1]?.toLowerCase() === 'đầu' ? 1 : 2, text))
  const first = new RegExp(`^(\\d{1,2}) tháng(?: đầu)?${joint}(\\d{4})$`, 'iu').exec(text)
  if (first) return inYear(Number(first[2]), (year) => monthsPeriod(year, 1, Number(first[1]), text))
  const month = new RegExp(`^tháng (\\d{1,2})${joint}(\\d{4})$`, 'iu').exec(text)
  return month ? inYear(Number(month[2]), (year) => monthsPeriod(year, Number(month[1]), Number(month[1]), text)) : null
}

function readDate(text: string): Found {
  const said = text.replace(/^(?:ngày|tính đến(?: ngày)?|có đến(?: ngày)?|đến(?: ngày)?|as of)\s+/iu, '')
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(said)
  if (iso) return inYear(Number(iso[1]), (year) => datePeriod(year, Number(iso[2]), Number(iso[3]), text))
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said)
  if (!vietnamese) return null
  return inYear(Number(vietnamese[3]), (year) => datePeriod(year, Number(vietnamese[2]), Number(vietnamese[1]), text))
}

function inYear(year: number, make: (year: number) => Period | null): Found {
  return inRange(year) ? make(year) : 'out-of-range'
}

function inRange(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

function ordinal(roman: string): number {
  const numerals = ['I', 'II', 'III', 'IV']
  const at = numerals.indexOf(roman.toUpperCase())
  return at >= 0 ? at + 1 : Number(roman)
}

/** Invisible characters and line breaks become single spaces; letters are composed. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
