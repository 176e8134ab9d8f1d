import { DomainFailure } from '@moc/core'

/**
 * Turns what DuckDB and the file system say into a `DomainFailure` where the reader can do something about it.
 * Anything else is returned as it came: an unknown error stays unknown.
 */
export function toStoreFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof DomainFailure) return error
  const text = error.message
  const pid = /\(PID (\d+)\)/.exec(text)?.[1]
  if (lockedTexts.test(text)) return failure('store-locked', error, { path, ...(pid === undefined ? {} : { pid: Number(pid) }) })
  if (fullTexts.test(text)) return failure('disk-full', error, { path })
  if (newerTexts.test(text)) return failure('store-newer', error, { path })
  if (unwritableTexts.test(text)) return failure('data-directory-unwritable', error, { path })
  if (damagedTexts.test(text)) return failure('store-damaged', error, { path })
  return error
}

/** The same for the moment of opening, where anything else that DuckDB refuses means that the store cannot be read. */
export function toOpeningFailure(error: unknown, path: string): unknown {
  const known = toStoreFailure(error, path)
  const isUnread = known instanceof Error && !(known instanceof DomainFailure) && duckDbError.test(known.message)
  return isUnread ? failure('store-damaged', known, { path }) : known
}

/** DuckDB begins each message with the kind of error: "IO Error: …", "INTERNAL Error: …". */
const duckDbError = /^[A-Za-z ]+ Error: /
// DuckDB's words for a lock on POSIX, and Windows' for the same.
const lockedTexts = /could not set lock on file|conflicting lock is held|being used by another process/i
const fullTexts = /no space left on device|not enough space on the disk|disk quota exceeded|ENOSPC|EDQUOT|File too large/i
const newerTexts = /but we can only read|storage version greater than the latest/i
const unwritableTexts =
  /permission denied|read-only file system|not a directory|cannot open file .*: (is a directory|no such file)|access is denied|EACCES|EPERM|EROFS|ENOTDIR|EEXIST/i
const damagedTexts = /database has been invalidated|corrupt database file|not a valid duckdb database|could not read enough bytes/i

function failure(
  code: ConstructorParameters<typeof DomainFailure>[0],
  cause: Error,
  facts: Record<string, string | number>,
): DomainFailure {
  const made = new DomainFailure(code, cause.message, facts)
  made.cause = cause
  return made
}
