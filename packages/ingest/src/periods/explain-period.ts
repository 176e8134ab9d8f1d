import { termPeriod, yearPeriod, type Period } from '@moc/core'
import { datePeriod } from './calendar.ts'
import { inRange } from './found.ts'
import { readPeriod } from './read-period.ts'

/** A period with how final it is said to be, or why the text is none, in Vietnamese and in English. */
export type PeriodExplanation =
  | (Period & { readonly status: 'official' | 'preliminary' | 'estimate' })
  | { readonly error: { readonly code: string; readonly message: string; readonly messageEn: string } }

/**
 * Says how a text is understood as a period. Beyond `readPeriod` it takes what in a table is asked about: a year that
 * a spreadsheet took for a number (`20.19`, `2.019`), a spreadsheet's count of days (`45292` is 1 January 2024), and
 * `Khóa XV`, a number that only the National Assembly has reached. Where nothing is said, the status is official.
 */
export function explainPeriod(text: string): PeriodExplanation {
  const reading = readPeriod(text, null)
  if (reading.kind === 'period') {
    const { kind, from, to, label } = reading.period
    const { status } = reading
    return { kind, from, to, label, status: status === 'preliminary' || status === 'estimate' ? status : 'official' }
  }
  const tidy = text.normalize('NFC').trim()
  const meant = readYearAsNumber(tidy) ?? readExcelDay(tidy) ?? readBareAssembly(tidy)
  return meant ? { ...meant, status: 'official' } : { error: describe(tidy, reading.why) }
}

/** The year behind a number that a spreadsheet made of it: `20.19`, `2.019`, `2,019`; null where it is none. */
export function readYearAsNumber(text: string): Period | null {
  if (!/^(?:\d[.,]\d{3}|\d{2}[.,]\d{2}|\d{3}[.,]\d)$/.test(text)) return null
  const year = Number(text.replace(/[.,]/, ''))
  return inRange(year) ? yearPeriod(year) : null
}

/** First and last count of days that are taken for a day: 1975 and 2100. Below lie years with a digit too many, `20190`. */
const [firstSerial, lastSerial] = [27_395, 73_415]

/** The day that a spreadsheet counts from 30 December 1899; null where the number is no such day. */
export function readExcelDay(text: string): Period | null {
  const serial = /^\d{5}(?:[.,]0+)?$/.test(text) ? Number(text.slice(0, 5)) : 0
  if (serial < firstSerial || serial > lastSerial) return null
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
  const label = day.toISOString().slice(0, 10)
  return datePeriod(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), label)
}

function readBareAssembly(text: string): Period | null {
  const number = /^(?:khóa|khoá)\s+(XV|XVI)$/iu.exec(text)?.[1]?.toUpperCase()
  if (number === undefined) return null
  return number === 'XV' ? termPeriod(2021, 2026, text) : termPeriod(2026, 2031, text)
}

function describe(text: string, why: 'empty' | 'not-a-period' | 'backwards' | 'out-of-range') {
  if (why === 'empty')
    return say('period-missing', 'Không có kỳ nào. Ghi năm, quý, nhiệm kỳ…', 'There is no period. Write a year, a quarter, a term…')
  if (why === 'backwards')
    return say(
      'period-backwards',
      `Kỳ "${text}" kết thúc trước khi bắt đầu. Đổi lại thứ tự.`,
      `"${text}" ends before it starts. Turn it round.`,
    )
  if (why === 'out-of-range')
    return say(
      'period-out-of-range',
      `Kỳ "${text}" nằm ngoài 1900–2100 hoặc quá dài. Kiểm tra lại năm.`,
      `"${text}" lies outside 1900–2100 or is too long. Check the years.`,
    )
  if (/\d|quý|tháng/iu.test(text) && !/\d{4}/.test(text))
    return say(
      'period-without-year',
      `Kỳ "${text}" không ghi năm. Thêm năm bốn chữ số.`,
      `"${text}" does not name a year. Add it with four digits.`,
    )
  return say(
    'period-unreadable',
    `Không hiểu kỳ "${text}". Ghi ví dụ 2024, Quý II/2024, 2021-2026 hoặc 31/12/2020.`,
    `"${text}" is not understood as a period. Write for example 2024, Quý II/2024, 2021-2026 or 31/12/2020.`,
  )
}

function say(code: string, message: string, messageEn: string) {
  return { code, message, messageEn }
}
