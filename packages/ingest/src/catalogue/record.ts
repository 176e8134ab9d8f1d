import type { CatalogueIssue, Refusal } from './catalogue-issue.ts'
import { fieldMissing, fieldNotChoice, fieldNotDate, fieldNotNumber, fieldNotText, fieldNotYear, fieldUnknown } from './refusals.ts'

/** One record of a catalogue file as it was parsed, with the lines of its fields. In a CSV every field is text. */
export interface RawRecord {
  readonly file: string
  readonly fields: ReadonlyMap<string, unknown>
  /** Line of a field, or of the record where the field is not there. */
  readonly lineOf: (field: string | null) => number
  /** The records of a list that stands in a field; a CSV has none. */
  readonly inner: (field: string) => RawRecord[]
}

/**
 * Reads the fields of one record, strictly. A field that is wrong becomes an issue and a placeholder; what was read
 * counts only if `finish` says that nothing was wrong, so that no placeholder ever leaves this file's callers.
 */
export interface RecordReader {
  readonly line: number
  text(name: string): string
  textOrNull(name: string): string | null
  oneOf<T extends string>(name: string, choices: readonly T[]): T
  year(name: string): number
  yearOrNull(name: string): number | null
  number(name: string): number
  numberOrNull(name: string): number | null
  date(name: string): string
  dateOrNull(name: string): string | null
  /** In a CSV `yes` or `no`; in JSON true or false. */
  flag(name: string): boolean
  /** In a CSV parts divided by `|`; in JSON a list of texts. */
  texts(name: string): string[]
  raw(name: string): unknown
  refuse(name: string | null, refusal: Refusal): void
  /** Reports fields that nobody asked for; true where the record is sound. */
  finish(): boolean
}

/** Opens a record for reading; what is wrong goes to `issues`. */
export function openRecord(record: RawRecord, issues: CatalogueIssue[]): RecordReader {
  const asked = new Set<string>()
  let sound = true

  function raw(name: string): unknown {
    asked.add(name)
    const value = record.fields.get(name)
    return value === '' || value === undefined ? null : value
  }

  function refuse(name: string | null, refusal: Refusal): void {
    sound = false
    issues.push({ file: record.file, line: record.lineOf(name), ...refusal })
  }

  function refused<T>(name: string, refusal: Refusal, placeholder: T): T {
    refuse(name, refusal)
    return placeholder
  }

  function required<T>(name: string, value: T | null, placeholder: T): T {
    if (value !== null) return value
    return raw(name) === null ? refused(name, fieldMissing(name), placeholder) : placeholder
  }

  const reader: RecordReader = {
    line: record.lineOf(null),
    raw,
    refuse,
    textOrNull(name) {
      const value = raw(name)
      if (value === null) return null
      return typeof value === 'string' ? value.normalize('NFC') : refused(name, fieldNotText(name), null)
    },
    text: (name) => required(name, reader.textOrNull(name), ''),
    oneOf(name, choices) {
      const [placeholder] = choices
      if (placeholder === undefined) throw new Error(`no choices for ${name}`)
      const value = raw(name)
      if (value === null) return refused(name, fieldMissing(name), placeholder)
      return choices.find((choice) => choice === value) ?? refused(name, fieldNotChoice(name, told(value), choices), placeholder)
    },
    numberOrNull(name) {
      const value = raw(name)
      if (value === null) return null
      const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
      return typeof number === 'number' && Number.isFinite(number) ? number : refused(name, fieldNotNumber(name, told(value)), null)
    },
    number: (name) => required(name, reader.numberOrNull(name), 0),
    yearOrNull(name) {
      const value = raw(name)
      if (value === null) return null
      return /^\d{4}$/.test(told(value)) ? Number(value) : refused(name, fieldNotYear(name, told(value)), null)
    },
    year: (name) => required(name, reader.yearOrNull(name), 0),
    dateOrNull(name) {
      const value = raw(name)
      if (value === null) return null
      return isIsoDate(value) ? value : refused(name, fieldNotDate(name, told(value)), null)
    },
    date: (name) => required(name, reader.dateOrNull(name), ''),
    flag(name) {
      const value = raw(name)
      if (typeof value === 'boolean') return value
      return value === 'yes' || value === 'no' ? value === 'yes' : refused(name, fieldNotChoice(name, told(value), ['yes', 'no']), false)
    },
    texts(name) {
      const value = raw(name)
      if (value === null) return []
      const parts = typeof value === 'string' ? value.split('|') : value
      const isTexts = Array.isArray(parts) && parts.every((part) => typeof part === 'string')
      return isTexts ? parts.map((part) => part.normalize('NFC').trim()) : refused(name, fieldNotText(name), [])
    },
    finish() {
      for (const name of record.fields.keys()) if (!asked.has(name)) refuse(name, fieldUnknown(name))
      return sound
    },
  }
  return reader
}

/** Whether it is the text of a day that the calendar has. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function told(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
