import { setImmediate } from 'node:timers/promises'
import { DuckDBTypeId, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api'

export type Cell = string | number | boolean | null
/** A row to append: a cell for every column of its table. */
export type AppendedRow = Readonly<Record<string, Cell>>

/** After this many rows the event loop gets its turn, so that a large file does not hold up readers' requests. */
const ROWS_AT_ONCE = 1000

/**
 * Appends rows to a table on this connection, within its open transaction: about 100,000 cells in 40 ms, where
 * an insert of as many parameters takes two seconds. Throws when a row lacks a column; never fills in a default.
 */
export async function appendRows(connection: DuckDBConnection, table: string, rows: Iterable<AppendedRow>): Promise<void> {
  const columns = (await connection.run(`select * from "${table}" limit 0`)).columnNames()
  const appender = await connection.createAppender(table)
  const append = columns.map((name, index) => appendCell(appender, `${table}.${name}`, appender.columnType(index).typeId))
  try {
    let count = 0
    for (const row of rows) {
      columns.forEach((name, index) => append[index]!(row[name]))
      appender.endRow()
      if (++count % ROWS_AT_ONCE === 0) await setImmediate()
    }
    appender.flushSync()
  } catch (error) {
    appender.clear()
    throw error
  } finally {
    appender.closeSync()
  }
}

type AppendCell = (appender: DuckDBAppender, cell: Exclude<Cell, null>) => void

/** The types that the store's tables are made of. */
const appendByType = new Map<DuckDBTypeId, AppendCell>([
  [DuckDBTypeId.VARCHAR, (appender, cell) => appender.appendVarchar(String(cell))],
  [DuckDBTypeId.INTEGER, (appender, cell) => appender.appendInteger(Number(cell))],
  [DuckDBTypeId.BIGINT, (appender, cell) => appender.appendBigInt(BigInt(cell))],
  [DuckDBTypeId.DOUBLE, (appender, cell) => appender.appendDouble(Number(cell))],
  [DuckDBTypeId.BOOLEAN, (appender, cell) => appender.appendBoolean(Boolean(cell))],
])

function appendCell(appender: DuckDBAppender, name: string, type: DuckDBTypeId): (cell: Cell | undefined) => void {
  const append = appendByType.get(type)
  if (append === undefined) throw new TypeError(`cannot append to ${name}: its type is not one that the store uses`)
  return (cell) => {
    if (cell === undefined) throw new TypeError(`no value for ${name}`)
    if (cell === null) appender.appendNull()
    else append(appender, cell)
  }
}
