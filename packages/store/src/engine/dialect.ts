import {
  CompiledQuery,
  PostgresAdapter,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type TransactionSettings,
} from 'kysely'
import { createIntrospector } from './introspector.ts'
import type { Pool } from './pool.ts'

/**
 * Kysely over DuckDB: PostgreSQL's SQL, so that the same queries run on PostgreSQL through Kysely's own dialect.
 * The pool's owner opens and closes the connections; `destroy` only waits until all are back.
 */
export function createDuckDbDialect(pool: Pool): Dialect {
  return {
    createDriver: () => createDriver(pool),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new DuckDbAdapter(),
    createIntrospector,
  }
}

/** DuckDB has one process on a store, so migrations need no lock between programs. */
class DuckDbAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

function createDriver(pool: Pool): Driver {
  return {
    init: async () => {},
    acquireConnection: () => pool.acquire(),
    beginTransaction: (connection, settings) => run(connection, beginStatement(settings)),
    commitTransaction: (connection) => run(connection, 'commit'),
    rollbackTransaction,
    releaseConnection: async (connection) => pool.release(connection),
    destroy: () => pool.settled(),
  }
}

function beginStatement(settings: TransactionSettings): string {
  return settings.accessMode === 'read only' ? 'begin transaction read only' : 'begin transaction'
}

/** A commit that failed (a full disk) has already ended its transaction: there is nothing left to roll back. */
async function rollbackTransaction(connection: DatabaseConnection): Promise<void> {
  try {
    await run(connection, 'rollback')
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error
  }
}

async function run(connection: DatabaseConnection, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement))
}
