import { yearOf, type AssessmentRow } from '@moc/core'
import { formatNumber } from '../format/format-number.ts'
import { assessmentWords, type PaceYears } from '../words/assessment.ts'
import type { Language } from '../words/language.ts'

type PacedRow = Pick<
  AssessmentRow,
  'status' | 'reason' | 'goal' | 'latest' | 'direction' | 'paceNeeded' | 'paceSoFar' | 'paceSoFarFrom' | 'paceSoFarTo' | 'asOf'
>

/** Less than this part of the pace needed counts as no movement. */
const stillBelow = 0.02

/** Data that end this many years before the day looked from are no longer "the last five years". */
const recentYears = 3

/** The years that the pace so far was taken from; null where there is none. */
export function findPaceYears({
  paceSoFarFrom: from,
  paceSoFarTo: to,
  asOf,
}: Pick<AssessmentRow, 'paceSoFarFrom' | 'paceSoFarTo' | 'asOf'>): PaceYears | null {
  if (from === undefined || to === undefined) return null
  return { from, to, lastFive: to - from === 5 && yearOf(asOf) - to <= recentYears }
}

/** Says in one plain sentence how the pace so far stands to the pace needed: "Phải nhanh gấp 4 lần năm năm qua." */
export function describePace(row: PacedRow, language: Language): string {
  const words = assessmentWords[language].pace
  const { paceNeeded: needed, paceSoFar: soFar } = row
  const period = words.period(findPaceYears(row))
  if (row.status === 'met') return movesAway(row) ? words.holdsAgainst(period) : words.holds
  if (row.status === 'missed' || row.reason === 'no-value-for-horizon') return words.passed
  if (row.goal !== null && typeof row.goal.value !== 'number' && !Array.isArray(row.goal.value)) return words.notNumber
  if (soFar === null) return words.noSoFar
  if (needed === null || needed === 0) return Math.abs(soFar) === 0 ? words.still(period) : words.passed
  const ratio = soFar / needed
  if (Math.abs(ratio) < stillBelow) return words.still(period)
  if (ratio < 0) return words.against(period)
  const times = 1 / ratio
  if (times < 1.05) return row.status === 'accelerate' || row.status === 'unlikely' ? words.enoughButUnsure(period) : words.enough(period)
  if (times > 10) return words.muchFaster(period)
  return words.faster(formatNumber(times, times < 3 && Math.round(times * 10) % 10 !== 0 ? 1 : 0, language), period)
}

function movesAway({ direction, paceSoFar }: PacedRow): boolean {
  if (paceSoFar === null) return false
  return direction === 'higher' ? paceSoFar < 0 : direction === 'lower' && paceSoFar > 0
}
