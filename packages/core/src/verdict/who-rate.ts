/**
 * Annual rate of reduction from `from` to `to` over `years`, as a fraction a year: `−ln(to/from)/years`, the form
 * of WHO's World Health Statistics (read, edition 2016/17: 216 to 70 in 15 years is 7.5%). Null where either is
 * not above zero or no year lies between. The compound rate would give another figure (7.24%): never mixed.
 */
export function whoReductionRate(from: number, to: number, years: number): number | null {
  if (!(from > 0) || !(to > 0) || !(years > 0)) return null
  const rate = -Math.log(to / from) / years
  return Number.isFinite(rate) ? rate : null
}
