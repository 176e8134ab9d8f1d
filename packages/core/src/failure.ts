/** Every way in which a request can be refused. What HTTP makes of each stands in apps/api/src/problems.ts. */
export const failureCodes = [
  'strategy-unknown',
  'place-unknown',
  'indicator-unknown',
  'target-unknown',
  'import-unknown',
  'event-unknown',
  'series-unknown',
  'value-unknown',
  'edit-unknown',
  'horizon-unreadable',
  'date-unreadable',
  'import-has-errors',
  'import-not-staged',
  'import-not-published',
  'import-not-undone',
  'import-stale',
  'reason-missing',
  'file-unreadable',
  'file-too-large',
  'catalogue-refused',
  'edit-refused',
  'read-only',
  'cross-site',
  'store-locked',
  'store-newer',
  'store-damaged',
  'data-directory-unwritable',
  'port-taken',
  'disk-full',
  'request-unreadable',
  'assessment-failed',
  'thread-stopped',
  'job-unknown',
  'job-unfinished',
  'job-cancelled',
  'job-stale',
] as const
export type FailureCode = (typeof failureCodes)[number]

/**
 * The one error that the program throws on purpose: a request that cannot be served.
 * `message` is for a developer's log; readers get words for `code`, filled in from `facts`.
 * Facts about data (a wrong row, a missing baseline) are values and are never thrown.
 */
export class DomainFailure extends Error {
  override readonly name = 'DomainFailure'
  readonly code: FailureCode
  readonly facts: Readonly<Record<string, string | number>>

  constructor(code: FailureCode, message: string, facts: Readonly<Record<string, string | number>> = {}) {
    super(message)
    this.code = code
    this.facts = facts
  }
}
