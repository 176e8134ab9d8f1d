import type { AssessmentRow } from '@moc/core'
import type { AttainmentOptions } from './attainment-input.ts'

/** A document's number as people say it: "2351/QĐ-TTg" and "11-NQ/TW" are "QĐ 2351" and "NQ 11"; another text stays. */
export function shortenDocument(number: string): string {
  const found = /^(\d+)\s*[/-]\s*(?:[\p{L}.]+-)?(QĐ|NQ|CT|KH|HD|CTr)(?:[-/]|$)/u.exec(number)
  return found ? `${found[2]} ${found[1]}` : number
}

/** Names the document that set a target, short enough for a chart. */
export function nameDocument(
  row: Pick<AssessmentRow, 'documentNumber' | 'strategy'>,
  { strategies }: Pick<AttainmentOptions, 'strategies'>,
): string {
  return row.documentNumber === null ? (strategies[row.strategy] ?? row.strategy) : shortenDocument(row.documentNumber)
}
