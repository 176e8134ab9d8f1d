/**
 * Compound annual growth rate `(to/from)^(1/years) − 1`, as a fraction a year. Null where it is undefined: a base
 * of zero, a change of sign, no years between, or a ratio beyond what a number holds. A fall to exactly zero is −1.
 */
export function compoundGrowth(from: number, to: number, years: number): number | null {
  const ratio = to / from
  if (!(years > 0) || !(ratio >= 0) || ratio === Infinity) return null
  const rate = ratio ** (1 / years) - 1
  return rate === Infinity ? null : rate
}

/** Growth of a negative value away from zero is a fall: the sign that turns a growth rate into a direction. */
export function signOfBase(base: number): 1 | -1 {
  return base < 0 ? -1 : 1
}
