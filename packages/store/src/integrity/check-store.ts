import { readRevision } from '../revisions/revisions.ts'
import { inOneSnapshot } from '../snapshot.ts'
import type { Store } from '../store.ts'
import type { Db } from '../tables.ts'
import { countRows, type StoreCounts } from './count-rows.ts'
import { findConfirmationProblems } from './find-confirmation-problems.ts'
import { findFileProblems } from './find-file-problems.ts'
import { findImportProblems } from './find-import-problems.ts'
import { findPlaceProblems } from './find-place-problems.ts'
import { findRevisionProblems } from './find-revision-problems.ts'
import { findValueProblems } from './find-value-problems.ts'

/** What checking a store found. */
export interface StoreCheck {
  readonly ok: boolean
  readonly revision: number
  readonly counts: StoreCounts
  /** What is wrong, each a plain Vietnamese sentence; empty when `ok`. */
  readonly problems: readonly string[]
}

/**
 * Proves what the tables themselves do not enforce: one current value for each key, and that the rightful one; every
 * value with its import, its indicator and a place that stood at the time; every confirmation with what it confirms;
 * revisions in order; shares within 0–100; no left-overs; and that the files of imports are kept as they came. Reads one state of the store; never repairs anything.
 */
export async function checkStore(store: Store): Promise<StoreCheck> {
  const inFiles = await findFileProblems(store)
  return inOneSnapshot(store.read, async (db) => {
    const problems = [...(await findProblems(db)), ...inFiles]
    return { ok: problems.length === 0, revision: await readRevision(db), counts: await countRows(db), problems }
  })
}

/** Everything that is wrong with the state that `db` sees. */
export async function findProblems(db: Db): Promise<string[]> {
  return [
    ...(await findValueProblems(db)),
    ...(await findPlaceProblems(db)),
    ...(await findImportProblems(db)),
    ...(await findConfirmationProblems(db)),
    ...(await findRevisionProblems(db)),
  ]
}
