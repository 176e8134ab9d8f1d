import type { AssessmentRow } from '@moc/core'
import { chooseDecimals, choosePaceDecimals, refineDecimals } from '../format/decimals.ts'
import { formatBand } from '../format/format-band.ts'
import { formatGoal, levelOf } from '../format/format-goal.ts'
import { formatNumber } from '../format/format-number.ts'
import { formatPaceSize } from '../format/format-pace.ts'
import { findPaceYears, hardlyMoves } from '../pace/pace-so-far.ts'
import { assessmentWords } from '../words/assessment.ts'
import type { Language } from '../words/language.ts'
import { sentenceWords } from '../words/sentence.ts'
import type { SentencePiece } from './sentence.ts'

/**
 * Says which target is hardest and by how much: "Khó nhất là tỷ số giới tính khi sinh: cần giảm 0,5 mỗi năm, năm
 * năm qua giảm 0,1; khả năng đạt mốc ≤ 109 vào năm 2030: dưới 5%." A target whose year has passed is said with its
 * value against its goal. `hardest` is null where nothing is flagged; `assessable` says whether anything was judged.
 */
export function drawHardest(hardest: AssessmentRow | null, assessable: boolean, language: Language): SentencePiece[] {
  const words = sentenceWords[language]
  if (hardest === null) return [{ kind: 'text', text: assessable ? words.noHardest : words.nothingToSay }]
  const name: SentencePiece = {
    kind: 'target',
    target: hardest.target,
    text: lowerFirst(language === 'vi' ? hardest.name : hardest.nameEn),
  }
  if (hardest.status === 'missed') {
    return [{ kind: 'text', text: words.missedMost(hardest.horizon) }, name, { kind: 'text', text: `: ${sayMissed(hardest, language)}.` }]
  }
  const pieces: SentencePiece[] = [{ kind: 'text', text: words.hardest }, name]
  const pace = sayPace(hardest, language)
  if (pace !== '') pieces.push({ kind: 'text', text: `: ${pace}` })
  if (hardest.goal !== null && hardest.probability !== undefined) {
    const goal = formatGoal(hardest.goal, language, hardest.unit)
    pieces.push(
      {
        kind: 'text',
        text: `${pace === '' ? ': ' : '; '}${isFastEnough(hardest) ? words.evenSo : ''}${words.chance(goal, hardest.horizon)}`,
      },
      { kind: 'strong', text: formatBand(hardest.probability, language) },
    )
  }
  return [...pieces, { kind: 'text', text: '.' }]
}

/** Whether the pace so far is at least the pace needed: a target can be unlikely all the same, where it moves by terms or wavers. */
export function isFastEnough({ paceNeeded, paceSoFar }: Pick<AssessmentRow, 'paceNeeded' | 'paceSoFar'>): boolean {
  return paceNeeded !== null && paceSoFar !== null && paceNeeded !== 0 && paceSoFar / paceNeeded >= 1
}

function sayMissed(row: AssessmentRow, language: Language): string {
  const words = sentenceWords[language]
  const value = row.decidedBy ?? row.latest
  if (value === null || row.goal === null) return ''
  const decimals = refineDecimals(
    value.value,
    levelOf(row.goal.value),
    chooseDecimals(
      row.points.map((point) => point.value),
      row.scale,
    ),
  )
  return words.missedBy(
    formatNumber(value.value, decimals, language) + (row.unit === '%' ? '%' : ''),
    formatGoal(row.goal, language, row.unit),
  )
}

function sayPace(row: AssessmentRow, language: Language): string {
  const words = sentenceWords[language]
  const { paceNeeded, paceSoFar } = row
  if (paceNeeded === null || paceNeeded === 0) return ''
  const decimals = choosePaceDecimals([paceNeeded, paceSoFar])
  const size = (pace: number) => {
    const written = formatPaceSize(pace, decimals, language)
    return row.unit === '%' ? words.points(written) : written
  }
  const verb = (pace: number) => (pace > 0 ? words.rises : words.falls)
  return `${words.needs(verb(paceNeeded), size(paceNeeded))}, ${saySoFar(row, size, verb, decimals, language)}`
}

function saySoFar(
  row: AssessmentRow,
  size: (pace: number) => string,
  verb: (pace: number) => string,
  decimals: number,
  language: Language,
): string {
  const words = sentenceWords[language]
  const { paceNeeded, paceSoFar } = row
  if (paceSoFar === null) return words.soFarUnknown
  const when = assessmentWords[language].pace.period(findPaceYears(row))
  if (hardlyMoves(row) || Math.abs(paceSoFar) < 0.5 * 10 ** -decimals) return words.soFarStill(when)
  const against = Math.sign(paceSoFar) !== Math.sign(paceNeeded ?? 0)
  return (against ? words.soFarAgainst : words.soFarSame)(when, verb(paceSoFar), size(paceSoFar))
}

/** Takes a name into the middle of a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(name: string): string {
  const [first = '', second = ''] = name
  return second !== second.toLowerCase() ? name : first.toLowerCase() + name.slice(1)
}
