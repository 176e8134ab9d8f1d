import { timeOf, yearOf, type AssessmentRow, type PointRow } from '@moc/core'
import { formatNumber } from '../format/format-number.ts'
import { hardlyMoves } from '../pace/pace-so-far.ts'
import { attainmentWords, type Move } from '../words/attainment.ts'
import { sharedWords } from '../words/shared.ts'
import { findMainSeries, type AttainmentInput } from './attainment-input.ts'
import type { ValueWriter } from './write-values.ts'

/** Below this part of the pace that is needed, a measure that moves the right way moves slowly. */
const slowBelow = 0.6

/**
 * Writes the finding: one true sentence about the first target, from its status, its direction and its pace;
 * about the series alone where there is no target. Never says more than the assessment does.
 */
export function writeFinding(input: AttainmentInput, write: ValueWriter): string {
  const row = input.assessments[0]
  const name = nameMeasure(input, write)
  const { finding } = attainmentWords[write.language]
  if (row === undefined) return finding.join(name, describeSeries(input, write))
  const move = row.status === 'notAssessable' || row.status === 'met' || row.status === 'missed' ? null : findMove(row)
  return finding.join(move === null ? name : finding.moving(name, move), writeVerdict(row, input, write))
}

/** What is measured: the indicator's name, or the target's where it is the same said more shortly. */
function nameMeasure({ indicator, assessments: [row] }: AttainmentInput, { language }: ValueWriter): string {
  const name = language === 'vi' ? indicator.nameVi : indicator.nameEn
  const short = language === 'vi' ? row?.name : row?.nameEn
  return short !== undefined && short !== '' && name.startsWith(short) ? short : name
}

/** How the measure has moved, told by the pace so far against the pace needed; null where no pace is known. */
export function findMove({ paceSoFar, paceNeeded }: Pick<AssessmentRow, 'paceSoFar' | 'paceNeeded'>): Move | null {
  if (paceSoFar === null) return null
  const needed = Math.abs(paceNeeded ?? 0)
  if (hardlyMoves({ paceSoFar, paceNeeded })) return 'still'
  const slow = paceNeeded !== null && Math.sign(paceSoFar) === Math.sign(paceNeeded) && Math.abs(paceSoFar) < slowBelow * needed
  if (paceSoFar > 0) return slow ? 'upSlowly' : 'up'
  return slow ? 'downSlowly' : 'down'
}

function writeVerdict(row: AssessmentRow, input: AttainmentInput, write: ValueWriter): string {
  const { finding, reach } = attainmentWords[write.language]
  const { goal, horizon: year } = row
  if (row.status === 'notAssessable') return writeReason(row, input, write)
  if (goal === null) return sharedWords[write.language].statuses[row.status]
  const asked = write.goal(goal)
  const toReach = reach[goal.comparator](write.level(goal.value))
  const decided = row.decidedBy ?? row.latest
  const past = decided !== null && (year < yearOf(row.asOf) || timeOf(decided.period) >= year)
  switch (row.status) {
    case 'met':
      if (row.marks.includes('keep')) return finding.metAndKeep(asked, year)
      return past ? finding.metInTime(write.value(decided.value), asked, year) : finding.met(asked, year)
    case 'missed':
      return finding.missed(decided === null ? '–' : write.value(decided.value), asked, year)
    case 'onTrack':
      return finding.likely(toReach, year)
    case 'accelerate':
      return isSlower(row) ? finding.faster(toReach, year) : finding.unsure(toReach, year)
    case 'unlikely':
      return finding.hard(toReach, year)
    case 'movingAway':
      return finding.away(asked, year)
  }
}

function writeReason(row: AssessmentRow, input: AttainmentInput, write: ValueWriter): string {
  const { finding } = attainmentWords[write.language]
  const reason = row.reason ?? 'no-data'
  if (reason === 'no-data') return sayNoData(input, write)
  if (row.latest !== null && reason === 'too-few-points')
    return (row.n < row.points.length ? finding.tooFewAlike : finding.tooFew)(row.n, write.dated(row.latest))
  if (row.latest !== null && reason === 'no-value-for-horizon') return finding.noValueFor(row.horizon, write.dated(row.latest))
  return sharedWords[write.language].reasons[reason]
}

/** Where nothing is judged: the latest value, and how it stands to the first one of the same definition. */
function describeSeries(input: AttainmentInput, write: ValueWriter): string {
  const { finding } = attainmentWords[write.language]
  const main = findMainSeries(input)
  const latest = main?.points.at(-1)
  if (main === null || latest === undefined) {
    return sayNoData(input, write)
  }
  const lastBreak = Math.max(-Infinity, ...main.breaks.map(({ year }) => year).filter((year) => year <= latest.time))
  const first = main.points.find((point) => point.time >= lastBreak)
  const now = write.dated(latest)
  return first === undefined || first === latest ? now : now + finding.and + writeChange(first, latest, input, write)
}

function writeChange(first: PointRow, latest: PointRow, input: AttainmentInput, write: ValueWriter): string {
  const { finding } = attainmentWords[write.language]
  const change = latest.value - first.value
  const size = formatNumber(Math.abs(change), write.decimals, write.language)
  const points = input.indicator.unitVi === '%' ? ` ${sharedWords[write.language].percentagePoint}` : ''
  const since = write.period(first)
  if (!/[1-9]/.test(size)) return finding.same(since)
  return change > 0 ? finding.rose(size + points, since) : finding.fell(size + points, since)
}

function sayNoData({ place }: AttainmentInput, { language }: ValueWriter): string {
  const { finding } = attainmentWords[language]
  return place.level === 'nation' ? finding.noNationalData : finding.noData(language === 'vi' ? place.nameVi : place.nameEn)
}

function isSlower({ paceSoFar, paceNeeded }: AssessmentRow): boolean {
  return paceSoFar !== null && paceNeeded !== null && paceSoFar * Math.sign(paceNeeded) < Math.abs(paceNeeded)
}
