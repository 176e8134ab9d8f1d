import type { AssessmentRow } from '@moc/core'
import { formatNumber } from '../format/format-number.ts'
import { findPaceYears, hardlyMoves } from '../pace/pace-so-far.ts'
import { assessmentWords } from '../words/assessment.ts'
import type { Language } from '../words/language.ts'

type PacedRow = Pick<
  AssessmentRow,
  'status' | 'reason' | 'goal' | 'latest' | 'direction' | 'paceNeeded' | 'paceSoFar' | 'paceSoFarFrom' | 'paceSoFarTo' | 'asOf'
>

/**
 * Says in one plain sentence how the pace so far stands to the pace needed: "Phải nhanh gấp 4 lần năm năm qua." Whether
 * the target is met or its year has passed is told by the status alone; where no pace is needed although it is not
 * met, the sentence says why.
 */
export function describePace(row: PacedRow, language: Language): string {
  const words = assessmentWords[language].pace
  const { paceNeeded: needed, paceSoFar: soFar } = row
  const period = words.period(findPaceYears(row))
  if (row.status === 'met') return movesAway(row) ? words.holdsAgainst(period) : words.holds
  if (row.status === 'missed' || row.reason === 'no-value-for-horizon') return words.passed
  if (row.goal === null) return words.noGoal
  if (typeof row.goal.value !== 'number' && !Array.isArray(row.goal.value)) return words.notNumber
  if (soFar === null) return words.noSoFar
  if (needed === null) return words.known
  if (needed === 0) return isAtStrictBound(row) ? words.atBound : words.lapsed
  if (hardlyMoves(row)) return words.still(period)
  const ratio = soFar / needed
  if (ratio < 0) return words.against(period)
  const times = 1 / ratio
  if (times < 1.05) return row.status === 'accelerate' || row.status === 'unlikely' ? words.enoughButUnsure(period) : words.enough(period)
  if (times > 10) return words.muchFaster(period)
  return words.faster(formatNumber(times, times < 3 && Math.round(times * 10) % 10 !== 0 ? 1 : 0, language), period)
}

function isAtStrictBound({ goal, latest }: PacedRow): boolean {
  return (goal?.comparator === '>' || goal?.comparator === '<') && latest?.value === goal.value
}

function movesAway({ direction, paceSoFar }: PacedRow): boolean {
  if (paceSoFar === null) return false
  return direction === 'higher' ? paceSoFar < 0 : direction === 'lower' && paceSoFar > 0
}
