import type { PlaceLevel } from '../place.ts'
import type { TargetCode, TargetSeries } from '../target.ts'

/**
 * Which series stands for a target at a level of places: the one chosen for that level, else the one chosen
 * for the nation (so that a province may report the same thing). An amended target inherits the choice of the
 * version it replaced. Null where nobody has chosen one.
 */
export function chooseSeries(all: readonly TargetSeries[], codes: readonly (TargetCode | null)[], level: PlaceLevel): TargetSeries | null {
  for (const code of codes) {
    const chosen = all.filter((each) => each.target === code && each.role === 'chosen')
    const found = chosen.find((each) => each.level === level) ?? chosen.find((each) => each.level === 'nation')
    if (found) return found
  }
  return null
}
