import { yearOf, type Status } from '@moc/core'
import { statusOrder } from '../status/status-shape.ts'
import type { Language } from '../words/language.ts'
import { sentenceWords } from '../words/sentence.ts'
import type { SentencePiece } from './sentence.ts'

export interface OpeningFacts {
  readonly horizon: number
  readonly asOf: string
  /** The name of the place, null for the whole country. */
  readonly place: string | null
  readonly counts: Readonly<Record<Status, number>>
  /** Of the assessed targets, those that rest on data not checked against a source. */
  readonly onUnverifiedData: number
}

/** Whether the year that is judged lies behind the day from which one looks. */
export function isPast(horizon: number, asOf: string): boolean {
  return horizon < yearOf(asOf)
}

/**
 * Says how many targets carry each status: "Đến năm 2030: 1 chỉ tiêu đã đạt, 2 cần tăng tốc; 17 chưa đủ dữ liệu."
 * Statuses that no target has are left out; those that are unlikely or missed weigh more.
 */
export function drawOpening(facts: OpeningFacts, language: Language): SentencePiece[] {
  const words = sentenceWords[language]
  const present = statusOrder.filter((status) => facts.counts[status] > 0)
  const pieces: SentencePiece[] = [{ kind: 'text', text: words.opening(facts.horizon, facts.place) }]
  if (present.length === 0) return [...pieces, { kind: 'text', text: `${words.noTargets}.` }]
  if (present.length === 1 && present[0] === 'notAssessable') {
    return [
      ...pieces,
      { kind: 'status', status: 'notAssessable', text: words.noneAssessable(facts.counts.notAssessable), strong: false },
      { kind: 'text', text: '.' },
    ]
  }
  const judged = present.filter((status) => status !== 'notAssessable')
  judged.forEach((status, i) => {
    if (i > 0) pieces.push({ kind: 'text', text: ', ' })
    pieces.push({
      kind: 'status',
      status,
      text: words.counted[status](facts.counts[status], i === 0),
      strong: status === 'unlikely' || status === 'missed',
    })
  })
  if (facts.onUnverifiedData > 0) pieces.push({ kind: 'aside', text: ` (${words.unverified(facts.onUnverifiedData)})` })
  if (facts.counts.notAssessable > 0) {
    pieces.push(
      { kind: 'text', text: '; ' },
      { kind: 'status', status: 'notAssessable', text: words.counted.notAssessable(facts.counts.notAssessable, false), strong: false },
    )
  }
  return [...pieces, { kind: 'text', text: '.' }]
}
