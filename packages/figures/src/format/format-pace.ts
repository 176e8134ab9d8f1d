import type { AssessmentRow } from '@moc/core'
import type { Language } from '../words/language.ts'
import { sharedWords } from '../words/shared.ts'
import { choosePaceDecimals } from './decimals.ts'
import { formatNumber, formatSigned } from './format-number.ts'

type PacedRow = Pick<AssessmentRow, 'paceNeeded' | 'paceSoFar' | 'status'>

/** The change per year that is needed and the one so far, ready to be set side by side; null where it cannot be said. */
export interface WrittenPace {
  readonly needed: string | null
  readonly soFar: string | null
  /** True where nothing is needed any more but to hold. */
  readonly holds: boolean
}

/**
 * Writes pace needed and pace so far with the same decimals. A target that is met says "giữ", never "0,0"; one that is
 * not and still needs no number (at a strict bound itself, after a lapse) has no pace needed to write.
 */
export function formatPace(row: PacedRow, language: Language): WrittenPace {
  const holds = row.status === 'met'
  const needed = holds || row.paceNeeded === 0 ? null : row.paceNeeded
  const decimals = choosePaceDecimals([needed, row.paceSoFar])
  return {
    needed: holds ? sharedWords[language].keep : needed === null ? null : formatSigned(needed, decimals, language),
    soFar: row.paceSoFar === null ? null : formatSigned(row.paceSoFar, decimals, language),
    holds,
  }
}

/** Writes the size of a change without its sign, for a sentence whose verb already says which way. */
export function formatPaceSize(pace: number, decimals: number, language: Language): string {
  return formatNumber(Math.abs(pace), decimals, language)
}
