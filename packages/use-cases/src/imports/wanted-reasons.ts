import type { RowIssue } from '@moc/core'

/**
 * Warnings that a person has to give a reason for before publishing: each says that a number is unlike what is known of
 * its series. A choice of this program, not of any rule that was seen.
 */
export const reasonCodes = [
  'outside-forecast-band',
  'outlier',
  'copied-from-last-year',
  'round-numbers',
  'share-like-fraction',
  'total-differs',
  'total-outside-parts',
  'across-differs',
] as const

/** The codes among these issues that want a reason, each once. */
export function listWantedReasons(issues: readonly RowIssue[]): string[] {
  return reasonCodes.filter((code) => issues.some((issue) => issue.code === code))
}

/** The codes that want a reason and have none; a reason under `*` stands for all. */
export function listMissingReasons(issues: readonly RowIssue[], reasons: Readonly<Record<string, string>>): string[] {
  const given = (code: string) => (reasons[code] ?? reasons['*'] ?? '').trim() !== ''
  return listWantedReasons(issues).filter((code) => !given(code))
}
