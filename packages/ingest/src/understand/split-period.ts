import type { Rhythm } from '@moc/core'
import { readPeriod, type PeriodReading } from '../periods/read-period.ts'
import { splitStatus } from '../periods/split-status.ts'
import { listReadings, tidy } from './tidy.ts'
import { dropHeadingUnit } from './unit-line.ts'

/** A period found in a text, how the text writes it, and the words beside it. */
export interface FoundPeriod {
  readonly text: string
  readonly rest: string
  readonly reading: Extract<PeriodReading, { kind: 'period' }>
}

/** Words of a text that are looked at; a longer text is a sentence. */
const mostWords = 16

/**
 * Takes the period off the beginning or the end of a heading: `2011 Area (Km2)`, `Crude birth rate Prel. 2016`,
 * `Sơ bộ 2023 - Nữ`, `Năm 2020 - Year 2020`, `Sơ bộ 2022 (ĐVT: %)`. Null where neither end names one. Never reads a number inside a sentence.
 */
export function splitPeriod(text: string, rhythm: Rhythm | null = null): FoundPeriod | null {
  const found = splitWhole(text, rhythm)
  const bare = dropHeadingUnit(text)
  return found ?? (bare === tidy(text) ? null : splitWhole(bare, rhythm))
}

function splitWhole(text: string, rhythm: Rhythm | null): FoundPeriod | null {
  // Nobody writes the year before the word for it: what stands behind is `nam`, men.
  const men = /^(.*\d{4})\s*[-–/]?\s*(Nam(?:\s*[-–/]\s*Male)?)$/u.exec(tidy(text))
  if (men?.[1] && men[2]) {
    const found = splitWhole(men[1], rhythm)
    if (found?.rest === '') return { ...found, rest: men[2] }
  }
  // As it stands first: in `2020*` the star says how final the values are.
  for (const each of [tidy(text), ...listReadings(text)]) {
    // `Total Prel. 2023` names a period and what is counted.
    if (/tổng số|total/iu.test(each)) continue
    const reading = readPeriod(each, rhythm)
    if (reading.kind === 'period' && sameInAllHalves(text, each, rhythm)) return { text: each, rest: '', reading }
  }
  const words = tidy(text).split(' ')
  if (words.length > mostWords) return null
  for (let length = words.length - 1; length > 0; length--) {
    for (const [part, rest] of [
      [words.slice(0, length), words.slice(length)],
      [words.slice(-length), words.slice(0, -length)],
    ] as const) {
      const said = trimJoint(part.join(' '))
      const reading = readPeriod(said, rhythm)
      if (reading.kind === 'period') return { text: said, rest: dropUnitAlone(trimJoint(rest.join(' '))), reading }
    }
  }
  return null
}

/** Nothing where a text is a unit in brackets and nothing else: `(ĐVT: %)`. */
function dropUnitAlone(text: string): string {
  return dropHeadingUnit(text) === '' ? '' : text
}

/** The period that a title names somewhere in its words; null where it names none, or several. */
export function findPeriodInside(text: string): FoundPeriod | null {
  // Over several years is no period that a value is of.
  const words = tidy(text)
    .replace(/(?:giai đoạn|thời k[ỳì])\s+\d{4}\s*[-–]\s*\d{4}/giu, ' ')
    .replace(/[(),;:]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
  const found = new Map<string, FoundPeriod>()
  let at = 0
  while (at < words.length) {
    const here = longestFrom(words, at)
    if (here) found.set(`${here.found.reading.period.from} ${here.found.reading.period.to}`, here.found)
    at += here ? here.length : 1
  }
  const [only, ...others] = found.values()
  return only && others.length === 0 ? only : null
}

function longestFrom(words: readonly string[], at: number): { found: FoundPeriod; length: number } | null {
  for (let length = Math.min(7, words.length - at); length > 0; length--) {
    const text = words
      .slice(at, at + length)
      .join(' ')
      .replace(/[.,]+$/u, '')
    if (length === 1 && !/^(?:19|20)\d\d\*?$/u.test(text) && !/[/-]/u.test(text)) continue
    const reading = readPeriod(text, null)
    if (reading.kind === 'period') return { found: { text, rest: '', reading }, length }
  }
  return null
}

/** `2020 - Number` names a year and something else; only halves that name the same period are one period written twice. */
function sameInAllHalves(text: string, chosen: string, rhythm: Rhythm | null): boolean {
  const [whole = '', ...halves] = listReadings(text)
  if (chosen === whole || chosen === tidy(text)) return true
  const periods = halves.map((half) => readPeriod(half, rhythm))
  const keys = new Set(periods.map((each) => (each.kind === 'period' ? `${each.period.from} ${each.period.to}` : '')))
  return keys.size === 1
}

/** Whether a heading only says how final the values below it are: `Sơ bộ - Prel.`, `Ước tính`. */
export function isStanding(text: string): boolean {
  const { rest, status } = splitStatus(text)
  return rest === '' && (status === 'preliminary' || status === 'estimate')
}

function trimJoint(text: string): string {
  return text.replace(/^[\s\-–—/:|,]+|[\s\-–—/:|,]+$/gu, '')
}
