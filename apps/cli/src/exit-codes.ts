import type { FailureCode } from '@moc/core'
import type { ExitCode } from './command.ts'

/** What the process's exit code says of each failure: the data's fault (1), the call's (2), or the machine's and the moment's (3). */
export const exitCodes: Record<FailureCode, ExitCode> = {
  'strategy-unknown': 2,
  'place-unknown': 2,
  'indicator-unknown': 2,
  'target-unknown': 2,
  'import-unknown': 2,
  'event-unknown': 2,
  'horizon-unreadable': 2,
  'date-unreadable': 2,
  'request-unreadable': 2,
  'import-has-errors': 1,
  'file-unreadable': 1,
  'import-not-staged': 3,
  'import-not-published': 3,
  'import-stale': 3,
  'file-too-large': 3,
  'catalogue-refused': 3,
  'read-only': 3,
  'cross-site': 3,
  'store-locked': 3,
  'store-newer': 3,
  'store-damaged': 3,
  'data-directory-unwritable': 3,
  'port-taken': 3,
  'disk-full': 3,
}
