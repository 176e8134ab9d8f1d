import type { Db } from './tables.ts'

/** Asks several questions of one and the same state of the store, whatever is published meanwhile. */
export function inOneSnapshot<T>(db: Db, ask: (db: Db) => Promise<T>): Promise<T> {
  return db.transaction().setAccessMode('read only').execute(ask)
}
