import type { MissingReason } from '@moc/core'
import { foldName } from '../names/fold-name.ts'
import { plainLine } from '../names/plain-line.ts'

/** Words that stand where a number would, folded: not collected or not there yet. */
const notAvailable = new Set([
  'na',
  'null',
  'none',
  'nil',
  'kcsl',
  'khongcosolieu',
  'chuacosolieu',
  'chuathuthap',
  'chuathuthapduoc',
  'chuathongke',
  'chuaco',
  'notavailable',
  'nodata',
])
const notApplicable = new Set(['x', 'khongapdung', 'notapplicable'])
const confidential = new Set(['baomat', 'mat', 'confidential'])

/**
 * Why a cell holds no number: empty, a lone dash (none, or not collected: the file's answer decides), dots (not
 * collected), words such as `KCSL`, `n/a`, `#N/A`, or `x`. Null where it holds something else. Never takes 0 for missing.
 */
export function missingReason(text: string): MissingReason | null {
  const bare = plainLine(text).replaceAll(' ', '')
  if (bare === '') return 'empty'
  if (/^[-‐‑‒–—―−－﹣]+$/.test(bare)) return 'dash'
  if (/^(?:…+|\.{2,})$/.test(bare)) return 'ellipsis'
  if (bare.length > 24 || !/^[#([]?[\p{L}\p{M}/.-]+[)\]]?$/u.test(bare)) return null
  const word = foldName(bare)
  if (notAvailable.has(word)) return 'not-available'
  if (notApplicable.has(word)) return 'not-applicable'
  return confidential.has(word) ? 'confidential' : null
}
