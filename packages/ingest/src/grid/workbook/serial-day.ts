const dayMs = 86_400_000

/** A day and time that a workbook keeps as a serial number. */
export interface SerialDay {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 for Sunday. */
  readonly weekday: number
  /** Seconds since midnight, whole. */
  readonly seconds: number
}

/**
 * The day of a serial number, in the system of 1900 (with its 29 February 1900, which never was) or of 1904.
 * Null for a serial that is no day from 1900 to 9999.
 */
export function readSerial(serial: number, from1904: boolean): SerialDay | null {
  if (!Number.isFinite(serial)) return null
  let days = Math.floor(serial)
  let seconds = Math.round((serial - days) * 86_400)
  if (seconds === 86_400) {
    days += 1
    seconds = 0
  }
  if (from1904) days += 1462
  if (days < 1 || days > 2_958_465 || days === 60) return null
  const date = new Date((days - 25_569 + (days < 60 ? 1 : 0)) * dayMs)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay(), seconds }
}

/** The day as ISO 8601. */
export function isoDay({ year, month, day }: SerialDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
