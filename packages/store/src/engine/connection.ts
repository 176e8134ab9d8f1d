import { ResultReturnType, StatementType, type DuckDBConnection, type DuckDBPreparedStatement } from '@duckdb/node-api'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import { readRows, streamRows } from './read-rows.ts'
import { toDuckDb } from './values.ts'

/** What a connection may do; a read connection refuses to change anything. */
export type Access = 'read' | 'write'

/**
 * Kysely's view of one DuckDB connection. Whether a statement is a query or a change is what DuckDB says of it,
 * never guessed from column names. `onError` turns DuckDB's errors into the program's own.
 */
export function toKyselyConnection(raw: DuckDBConnection, access: Access, onError: (error: unknown) => unknown): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      try {
        return await withStatement(raw, access, query, async (statement) => {
          const result = await statement.run()
          if (result.returnType === ResultReturnType.CHANGED_ROWS) return { rows: [], numAffectedRows: BigInt(result.rowsChanged) }
          if (result.returnType !== ResultReturnType.QUERY_RESULT) return { rows: [] }
          const rows = await readRows<R>(result)
          return isChange(statement.statementType) ? { rows, numAffectedRows: BigInt(rows.length) } : { rows }
        })
      } catch (error) {
        throw onError(error)
      }
    },

    /** Yields a chunk of DuckDB's own size (up to 2,048 rows) at a time; `chunkSize` is not used. */
    async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
      const statement = await prepare(raw, access, query)
      try {
        const result = await statement.stream()
        for await (const rows of streamRows<R>(result)) yield { rows }
      } catch (error) {
        throw onError(error)
      } finally {
        statement.destroySync()
      }
    },
  }
}

async function withStatement<T>(
  raw: DuckDBConnection,
  access: Access,
  query: CompiledQuery,
  use: (s: DuckDBPreparedStatement) => Promise<T>,
): Promise<T> {
  const statement = await prepare(raw, access, query)
  try {
    return await use(statement)
  } finally {
    statement.destroySync()
  }
}

async function prepare(raw: DuckDBConnection, access: Access, query: CompiledQuery): Promise<DuckDBPreparedStatement> {
  const statement = await raw.prepare(query.sql)
  if (access === 'read' && !readingTypes.has(statement.statementType)) {
    statement.destroySync()
    throw new Error('a read connection was asked to write: use store.write')
  }
  const bound = query.parameters.map(toDuckDb)
  if (bound.length > 0)
    statement.bind(
      bound.map((b) => b.value),
      bound.map((b) => b.type),
    )
  return statement
}

const readingTypes: ReadonlySet<StatementType> = new Set([StatementType.SELECT, StatementType.EXPLAIN, StatementType.TRANSACTION])

function isChange(type: StatementType): boolean {
  return type === StatementType.INSERT || type === StatementType.UPDATE || type === StatementType.DELETE
}
