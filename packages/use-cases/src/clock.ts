/** Where the program takes the time from; tests and `MOC_TODAY` give one that stands still. */
export interface Clock {
  /** ISO instant, UTC. */
  now(): string
  /** The calendar day in Việt Nam (UTC+7, no summer time), ISO date: the same in every time zone the machine may have. */
  today(): string
}

const vietnamOffset = 7 * 3600_000

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => new Date(Date.now() + vietnamOffset).toISOString().slice(0, 10),
}

/** A clock whose day never changes; its instants are still the machine's, so that records keep their order. */
export function clockOn(today: string): Clock {
  return { now: systemClock.now, today: () => today }
}

/** Whether a text is an ISO calendar date that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}
