/**
 * Every code that reading a file gives, once: `moc read`, `moc import`, the API and the screen all take theirs from here,
 * and docs/import.md explains each. A code never changes its meaning; a new meaning is a new code.
 */

/** What keeps a file from being read, or is worth knowing of it as a whole. */
export const fileIssueCodes = [
  'cell-too-long',
  'encoding-guessed',
  'encoding-unknown',
  'file-empty',
  'file-gone',
  'file-is-web-page',
  'file-not-text',
  'file-too-complex',
  'file-unreadable',
  'formula-without-value',
  'letter-lost',
  'parts-hidden',
  'quotes-broken',
  'sheet-unknown',
  'sheets-hidden',
  'too-many-cells',
  'too-many-columns',
  'too-many-rows',
  'too-many-sheets',
  'workbook-binary',
  'workbook-damaged',
  'workbook-encrypted',
  'workbook-legacy',
  'workbook-missing',
  'workbook-open-document',
  'workbook-too-large',
  'workbook-truncated',
  'workbook-unsafe',
] as const

/** What is wrong with a table, or worth knowing of it. */
export const tableIssueCodes = [
  'answer-unknown',
  'column-ignored',
  'column-missing',
  'column-twice',
  'form-unanswered',
  'hidden-columns',
  'hidden-rows',
  'mapping-unknown',
  'no-table',
  'number-format-mixed',
  'second-header',
  'unit-converted',
  'unit-differs',
  'value-column-missing',
] as const

/** What is wrong with a row or a cell; most keep it out. */
export const rowIssueCodes = [
  'cells-beyond-header',
  'count-incomplete',
  'count-not-whole',
  'denominator-not-positive',
  'indicator-ambiguous',
  'indicator-unknown',
  'number-ambiguous',
  'number-unreadable',
  'numerator-above-denominator',
  'numerator-negative',
  'period-backwards',
  'period-in-future',
  'period-missing',
  'period-out-of-range',
  'period-unreadable',
  'place-ambiguous',
  'place-not-standing',
  'place-unknown',
  'row-contradicted',
  'row-repeated',
  'sex-ratio-out-of-range',
  'share-out-of-range',
  'status-contradicts-period',
  'status-unknown',
  'term-expected',
  'value-differs-from-counts',
  'value-missing',
  'value-negative',
  'value-not-computable',
  'value-zero',
  'verification-unknown',
  'yes-no-expected',
] as const

/** What sets a value apart from its sums, its own series or its neighbours: warnings, to be looked at by a person. */
export const reviewIssueCodes = [
  'across-differs',
  'copied-from-last-year',
  'outlier',
  'outside-forecast-band',
  'round-numbers',
  'share-like-fraction',
  'total-differs',
  'total-outside-parts',
] as const

export const issueCodes = [...fileIssueCodes, ...tableIssueCodes, ...rowIssueCodes, ...reviewIssueCodes] as const
export type IssueCode = (typeof issueCodes)[number]

/** What a file cannot decide and a person is asked. */
export const questionCodes = [
  'sheet',
  'encoding',
  'number-format',
  'dash-meaning',
  'year-as-number',
  'place-ambiguous',
  'place-fuzzy',
  'place-missing',
  'indicator-missing',
  'indicator-fuzzy',
  'period-missing',
  'column-meaning',
  'total-row',
  'region-row',
] as const
export type QuestionCode = (typeof questionCodes)[number]

/** Why a cell holds no number. */
export const missingReasons = ['empty', 'dash', 'ellipsis', 'not-available', 'confidential', 'not-applicable'] as const
export type MissingReason = (typeof missingReasons)[number]
