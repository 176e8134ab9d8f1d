import { yearPeriod, type ObservationStatus, type Period, type Rhythm } from '@moc/core'
import { orBare } from '../names/fold-name.ts'
import { plainLine } from '../names/plain-line.ts'
import { inRange, type Found } from './found.ts'
import { readDate, readPartOfYear } from './read-parts.ts'
import { readAssembly, readSpan } from './read-span.ts'
import { splitStatus } from './split-status.ts'

/** What a piece of text says about time, and how final it says the value is; or why it says nothing. */
export type PeriodReading =
  | { readonly kind: 'period'; readonly period: Period; readonly status: ObservationStatus | null }
  | { readonly kind: 'unreadable'; readonly why: 'empty' | 'not-a-period' | 'backwards' | 'out-of-range' }

/**
 * Reads a period as people write it: `2024`, `Sơ bộ 2024`, `Sơ bộ - Prel. 2018`, `Total Prel. 2023`, `2023(p)`,
 * `Khóa XV (2021-2026)`, `nhiệm kỳ 2021–2026`, `2015-2016` (a school year, or a term where `rhythm` says that the thing
 * moves by terms), `Quý I/2024`, `6 tháng đầu năm 2024`, `9T/2024`, `31/12/2020`, `As of 31 December 2020`. The label
 * keeps the words of the source, without the status. Never guesses a year that is not written out with four digits.
 */
export function readPeriod(text: string, rhythm: Rhythm | null): PeriodReading {
  // Nearly every period of a large file is of this form.
  if (/^(?:19|20)\d\d$/.test(text)) return { kind: 'period', period: yearPeriod(Number(text), text), status: null }
  const { rest, status } = splitStatus(clean(text))
  if (rest === '') return { kind: 'unreadable', why: clean(text) === '' ? 'empty' : 'not-a-period' }
  if (rest.length > 120) return { kind: 'unreadable', why: 'not-a-period' }
  const found = readYear(rest) ?? readSpan(rest, rhythm) ?? readPartOfYear(rest) ?? readDate(rest) ?? readAssembly(rest)
  if (found === null) return { kind: 'unreadable', why: 'not-a-period' }
  if (found === 'backwards' || found === 'out-of-range') return { kind: 'unreadable', why: found }
  return { kind: 'period', period: found, status }
}

const survey = orBare('TĐT|tổng điều tra(?: dân số(?: và nhà ở)?)?|điều tra|census|survey')

function readYear(text: string): Found {
  const match = new RegExp(`^(?:(?:năm|year|${survey})[\\s:]+)*(\\d{4})(?:[.,]0+)?(?:\\s*\\(?\\s*(?:${survey})\\s*\\)?)?$`, 'iu').exec(text)
  if (!match) return null
  const year = Number(match[1])
  return inRange(year) ? yearPeriod(year, text.replace(/^(?:năm|year)[\s:]+/iu, '').replace(/[.,]0+$/, '')) : 'out-of-range'
}

/** One plain line without quotes around it. */
function clean(text: string): string {
  return plainLine(text).replace(/^[\s"'“”]+|[\s"'“”]+$/gu, '')
}
