import { yearPeriod } from '@moc/core'
import { datePeriod, halfPeriod, monthsPeriod, quarterPeriod } from './calendar.ts'
import { inYear, type Found } from './found.ts'
import { orBare, stripMarks } from '../names/fold-name.ts'
import { countOf, countWords, monthOf, monthWords } from './period-words.ts'

/** Between the part of a year and the year. */
const joint = String.raw`(?:\s*[\/\-–.,]\s*|\s+(?:của\s+|of\s+|in\s+)?(?:năm\s+)?)`
const year = String.raw`(\d{4})`

type Rule = readonly [pattern: RegExp, read: (parts: RegExpExecArray, label: string) => Found]

const rule = (pattern: string, read: Rule[1]): Rule => [new RegExp(`^${orBare(pattern)}$`, 'iu'), read]
const half = (number: number, of: string | undefined, label: string) =>
  inYear(of, (in_) => (number === 1 || number === 2 ? halfPeriod(in_, number, label) : null))
const quarter = (number: number, of: string | undefined, label: string) =>
  inYear(of, (in_) => (number >= 1 && number <= 4 ? quarterPeriod(in_, number, label) : null))
const firstMonths = (count: number, of: string | undefined, label: string) =>
  inYear(of, (in_) => (count === 12 ? yearPeriod(in_, label) : monthsPeriod(in_, 1, count, label)))
const month = (number: number, of: string | undefined, label: string) => inYear(of, (in_) => monthsPeriod(in_, number, number, label))

const parts: readonly Rule[] = [
  rule(`(?:quý|quí|qúy|qúi|q)\\s*[.\\-]?\\s*(IV|I{1,3}|0?[1-4]|một|hai|ba|bốn|tư)${joint}${year}`, (m, label) =>
    quarter(countOf(m[1]!), m[2], label),
  ),
  rule(`(?:quarter|qtr\\.?|q)\\s*(IV|I{1,3}|0?[1-4])(?:${joint}|,\\s*)?${year}`, (m, label) => quarter(countOf(m[1]!), m[2], label)),
  rule(`${year}\\s*[-/ ]?\\s*(?:q|quý|quarter)\\s*(IV|I{1,3}|0?[1-4])`, (m, label) => quarter(countOf(m[2]!), m[1], label)),
  rule(`(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter${joint}${year}`, (m, label) => quarter(countOf(m[1]!), m[2], label)),
  rule(`(?:H|half )\\s*([12]|I{1,2})(?:${joint})?${year}`, (m, label) => half(countOf(m[1]!), m[2], label)),
  rule(`${year}\\s*[-/ ]?\\s*H\\s*([12])`, (m, label) => half(countOf(m[2]!), m[1], label)),
  rule(`(?:the )?(first|second|1st|2nd) half${joint}${year}`, (m, label) => half(countOf(m[1]!), m[2], label)),
  rule(`nửa (?:năm )?(đầu|cuối)${joint}${year}`, (m, label) => half(stripMarks(m[1]!) === 'dau' ? 1 : 2, m[2], label)),
  rule(`(?:6|sáu)\\s*(?:tháng|T)\\s*cuối${joint}${year}`, (m, label) => half(2, m[1], label)),
  rule(`(?:the )?last (?:6|six) months${joint}${year}`, (m, label) => half(2, m[1], label)),
  rule(`(${countWords})\\s*(?:tháng|T)(?:\\s*đầu)?${joint}${year}`, (m, label) => firstMonths(countOf(m[1]!), m[2], label)),
  rule(`(\\d{1,2})T${year}`, (m, label) => firstMonths(countOf(m[1]!), m[2], label)),
  rule(`(?:the )?(?:first )?(${countWords}) months${joint}${year}`, (m, label) => firstMonths(countOf(m[1]!), m[2], label)),
  // "tháng năm 2024" is May to one reader and a month of 2024 to another.
  rule(`(?:tháng|T)\\s*(?!năm)(${countWords})${joint}${year}`, (m, label) => month(countOf(m[1]!), m[2], label)),
  rule(`(${monthWords})\\.?(?:${joint}|,\\s*)${year}`, (m, label) => month(monthOf(m[1]!), m[2], label)),
  // `2011-12` is a school year or December, and so nothing.
  rule(`${year}[-/](0[1-9]|1[0-2])`, (m, label) => ((Number(m[1]) + 1) % 100 === Number(m[2]) ? null : month(Number(m[2]), m[1], label))),
  rule(`${year}M(\\d{2})`, (m, label) => month(Number(m[2]), m[1], label)),
  rule(`(\\d{1,2})\\s*[/.\\-]\\s*${year}`, (m, label) => month(Number(m[1]), m[2], label)),
]

/** Reads a quarter, a half, the first months or one month of a year: `Quý II/2024`, `6T/2024`, `First 9 months of 2024`, `3/2024`. */
export function readPartOfYear(text: string): Found {
  return firstOf(parts, text)
}

const before = new RegExp(
  orBare(
    String.raw`^(?:(?:số liệu |dân số )?(?:tính|có|tại|vào|thời điểm|tại thời điểm|đến|as of|as at|at|on|until|up to)(?: đến)?(?: thời điểm)?(?: hết)?(?: ngày)?|ngày|hết ngày)\s+`,
  ),
  'iu',
)
const clock = /^(?:0|00|24)\s*(?:h|giờ|:00)\s*(?:00)?\s*(?:ngày\s+)?/iu
/** What a spreadsheet puts behind a day. */
const midnight = String.raw`(?:[T ]0?0:00(?::00(?:\.0+)?)?Z?)?`
const day = (yearText: string | undefined, monthNumber: number, dayText: string | undefined, label: string) =>
  inYear(yearText, (in_) => datePeriod(in_, monthNumber, Number(dayText), label))

const days: readonly Rule[] = [
  rule(`${year}-(\\d{2})-(\\d{2})${midnight}`, (m, label) => day(m[1], Number(m[2]), m[3], label)),
  rule(`${year}/(\\d{1,2})/(\\d{1,2})`, (m, label) => day(m[1], Number(m[2]), m[3], label)),
  rule(`(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*${year}${midnight}`, (m, label) => day(m[3], Number(m[2]), m[1], label)),
  rule(`(\\d{1,2}) tháng (\\d{1,2})(?:,)? năm ${year}`, (m, label) => day(m[3], Number(m[2]), m[1], label)),
  rule(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthWords})\\.?,? ${year}`, (m, label) => day(m[3], monthOf(m[2]!), m[1], label)),
  rule(`(${monthWords})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, (m, label) => day(m[3], monthOf(m[1]!), m[2], label)),
]
const lastDays: readonly Rule[] = [
  rule(`(?:tính đến |có đến |đến )?(?:hết|cuối) năm ${year}`, (m, label) => day(m[1], 12, '31', label)),
  rule(`(?:tính đến |có đến |đến )?(?:hết|cuối) tháng (\\d{1,2})${joint}${year}`, (m, label) =>
    inYear(m[2], (in_) => datePeriod(in_, Number(m[1]), new Date(Date.UTC(in_, Number(m[1]), 0)).getUTCDate(), label)),
  ),
  rule(`(?:as of |at )?(?:the )?end of ${year}`, (m, label) => day(m[1], 12, '31', label)),
]

/** Reads a day, with or without the words that it is counted on: `Có đến 31/12/2020`, `As of 31 December 2020`. */
export function readDate(text: string): Found {
  const said = text.replace(before, '').replace(clock, '')
  const found = firstOf(days, said) ?? firstOf(lastDays, text)
  return typeof found === 'object' && found !== null ? { ...found, label: text } : found
}

function firstOf(rules: readonly Rule[], text: string): Found {
  for (const [pattern, read] of rules) {
    const parts_ = pattern.exec(text)
    const found = parts_ ? read(parts_, text) : null
    if (found !== null) return found
  }
  return null
}
