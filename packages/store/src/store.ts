import { Kysely } from 'kysely'
import { appendRows, type AppendedRow } from './engine/append.ts'
import { toKyselyConnection, type Access } from './engine/connection.ts'
import { openDatabase, type Database } from './engine/database.ts'
import { createDuckDbDialect } from './engine/dialect.ts'
import { toOpeningFailure, toStoreFailure } from './engine/failures.ts'
import { removeParts } from './files/remove-parts.ts'
import { createPool } from './engine/pool.ts'
import { createQueue } from './engine/queue.ts'
import { requireRoom } from './engine/require-room.ts'
import { migrate } from './migrations/migrate.ts'
import { readRevision } from './revisions/revisions.ts'
import type { Db, Tables, WriteTransaction } from './tables.ts'

/** An open store: one writer, many readers. Everything that is asked or changed goes through the package's functions. */
export interface Store {
  /** The database file, or `:memory:`. */
  readonly path: string
  /** The clock that the store was opened with: an ISO instant. */
  readonly now: () => string
  /** For questions; refuses to change anything. */
  readonly read: Db
  /**
   * Runs work in one transaction on the one connection that writes, after all work that was handed over before.
   * What the work throws undoes all of it and is thrown on; a full disk is thrown as disk-full, where it is full already
   * before anything is begun. Never to be called
   * from inside such work.
   */
  readonly write: <T>(work: (tx: WriteTransaction) => Promise<T>) => Promise<T>
  /** The number of the last published change (catalogue, shipped values, publish, undo); 0 before the first. No I/O. */
  readonly revision: () => number
  /** Waits for what is under way, writes a checkpoint and releases the file. Safe to call twice. */
  readonly close: () => Promise<void>
}

export interface StoreOptions {
  /** Where `moc.duckdb` lies, made when missing; `:memory:` for a store that is gone when closed. */
  readonly directory: string
  /** The clock: an ISO instant. */
  readonly now: () => string
}

/**
 * Opens the store of a data directory and brings its tables up to date; holds the file until `close`. Throws
 * store-locked {path, pid?}, store-newer {path, migration?, known?}, store-damaged {path}, data-directory-unwritable
 * {path}, disk-full {path}. Never changes a store that a newer program has made.
 */
export async function openStore({ directory, now }: StoreOptions): Promise<Store> {
  const database = await openDatabase(directory)
  const writer = connect(database, 'write')
  try {
    await writer.transaction().execute((db) => migrate(db, database.path, now()))
    await removeParts(database.path)
    return createStore(database, writer, now, await readRevision(writer))
  } catch (error) {
    database.close()
    throw toOpeningFailure(error, database.path)
  }
}

function createStore(database: Database, writer: Db, now: () => string, openedAt: number): Store {
  const read = connect(database, 'read')
  const queue = createQueue()
  let revision = openedAt
  let closing: Promise<void> | null = null

  async function write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    if (closing !== null) throw new Error('the store is closed')
    return queue.run(async () => {
      await requireRoom(database.path)
      const result = await writer.transaction().execute((db) => work({ db, append: appendTo(database) }))
      revision = await readRevision(writer)
      return result
    })
  }

  async function closeAll(): Promise<void> {
    await queue.settled()
    await read.destroy()
    // A checkpoint that fails (a full disk) loses nothing: the write-ahead log is read at the next opening.
    await database.writer.run('checkpoint').catch(() => {})
    await writer.destroy()
    database.close()
  }

  return { path: database.path, now, read, write, revision: () => revision, close: () => (closing ??= closeAll()) }
}

function connect(database: Database, access: Access): Db {
  const raw = access === 'write' ? [database.writer] : database.readers
  const connections = raw.map((connection) => toKyselyConnection(connection, access, (error) => toStoreFailure(error, database.path)))
  return new Kysely<Tables>({ dialect: createDuckDbDialect(createPool(connections)) })
}

function appendTo(database: Database): WriteTransaction['append'] {
  return async (table, rows) => {
    try {
      // A row interface has no index signature, but each of its properties is a cell.
      await appendRows(database.writer, table, rows as Iterable<unknown> as Iterable<AppendedRow>)
    } catch (error) {
      throw toStoreFailure(error, database.path)
    }
  }
}
