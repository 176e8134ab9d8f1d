import type { Indicator } from '@moc/core'
import { foldName } from '../names/fold-name.ts'
import { multiplierOf } from './per-unit.ts'

/**
 * Whether a unit that stood beside a number can be the indicator's: `%` for a share, `trai/100 gái` or `/100` for a
 * ratio to 100, the indicator's own words or a part of them. A unit that says something else (`người` beside a share)
 * does not fit. No unit fits everything; never converts a value.
 */
export function unitFits(indicator: Pick<Indicator, 'unitVi' | 'unitEn'>, unit: string | null, per: number | null = null): boolean {
  if (unit === null) return true
  const own = [indicator.unitVi, indicator.unitEn].map((each) => each.normalize('NFC').toLowerCase())
  const said = unit.normalize('NFC').trim().toLowerCase()
  if (said === '%' || own.includes('%')) return said.startsWith('%') && own.includes('%')
  const multiplier = multiplierOf(indicator)
  if (per !== null && multiplier !== null) return multiplier === per
  const folded = foldName(said)
  return folded !== '' && own.some((each) => foldName(each).includes(folded))
}
