/** A parity index between these counts as parity. Read: Open SDG, docs/progress-methodology.md, indicator 4.5.1. */
export const parityBand = { lo: 0.97, hi: 1.03 } as const

/**
 * For shares that are best in the middle (women in parliament, managers, land: 5.5.1, 5.5.2, 5.a.1(b)): the
 * distance from the middle, laid above it, `50 + |y − 50|`, in percent. Judge it falling towards 50. For spending
 * against a budget (16.6.1) the middle is 100. Source: Open SDG, docs/progress-methodology.md (read).
 */
export function distanceFromMiddle(y: number, middle = 50): number {
  return middle + Math.abs(y - middle)
}

/**
 * For a parity index (4.5.1): the larger of it and its reciprocal; 1 between 0.97 and 1.03. Judge it falling
 * towards 1. Null for a value that is not above zero. Source: Open SDG, docs/progress-methodology.md (read).
 */
export function distanceFromParity(index: number): number | null {
  if (!(index > 0) || index === Infinity) return null
  if (index >= parityBand.lo && index <= parityBand.hi) return 1
  const distance = Math.max(index, 1 / index)
  return distance === Infinity ? null : distance
}

/**
 * For time spent by women and by men (5.4.1): the larger of the two ratios, without a band. Judge it falling
 * towards 1. Null where either is not above zero. Source: Open SDG, docs/progress-methodology.md (read).
 */
export function distanceFromEqualTime(women: number, men: number): number | null {
  if (!(women > 0) || !(men > 0)) return null
  const distance = Math.max(women / men, men / women)
  return Number.isFinite(distance) ? distance : null
}
