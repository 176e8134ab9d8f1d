/** Writes an ISO date for a table, `09/08/2026`, the same in both languages. Text that is no date stays as it is. */
export function formatDate(isoDate: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate)
  return match ? `${match[3]}/${match[2]}/${match[1]}` : isoDate
}

/** Writes an ISO instant to the minute in the reader's time zone: `09/08/2026 14:05`. */
export function formatInstant(isoInstant: string, timeZone?: string): string {
  const date = new Date(isoInstant)
  if (Number.isNaN(date.getTime())) return isoInstant
  const parts = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone ? { timeZone } : {}),
  }).formatToParts(date)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('day')}/${of('month')}/${of('year')} ${of('hour')}:${of('minute')}`
}

/** Writes a stretch of years: `2019–2024`, or the one year. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`
}
