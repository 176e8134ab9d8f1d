import {
  BIGINT,
  blobValue,
  BOOLEAN,
  DOUBLE,
  DuckDBBlobValue,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  INTEGER,
  SQLNULL,
  TIMESTAMP,
  timestampValue,
  VARCHAR,
  BLOB,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api'

/**
 * Turns a value of DuckDB into the JavaScript value that the rest of the program may hold:
 * whole numbers and decimals as number, a date as ISO text, an instant as Date, bytes as Uint8Array.
 * Throws RangeError for a whole number that a JavaScript number cannot hold exactly; never rounds one silently.
 */
export function fromDuckDb(value: DuckDBValue): unknown {
  if (typeof value === 'bigint') return toSafeNumber(value)
  if (value === null || typeof value !== 'object') return value
  if (value instanceof DuckDBDecimalValue) return value.toDouble()
  if (value instanceof DuckDBDateValue) return value.toString()
  if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue) return new Date(Number(value.micros / 1000n))
  if (value instanceof DuckDBBlobValue) return value.bytes
  return value
}

/** A parameter of a statement, with the type under which it is bound. */
export interface Bound {
  readonly value: DuckDBValue
  readonly type: DuckDBType
}

/**
 * Turns a parameter of a query into what DuckDB binds. Whole numbers are bound as integers, all others as doubles;
 * a Date as an instant in UTC. Throws TypeError for `undefined` and for objects: the caller writes JSON as text.
 */
export function toDuckDb(parameter: unknown): Bound {
  if (parameter === null) return { value: null, type: SQLNULL }
  if (typeof parameter === 'string') return { value: parameter, type: VARCHAR }
  if (typeof parameter === 'number') return toBoundNumber(parameter)
  if (typeof parameter === 'boolean') return { value: parameter, type: BOOLEAN }
  if (typeof parameter === 'bigint') return { value: parameter, type: BIGINT }
  if (parameter instanceof Date) return { value: timestampValue(BigInt(parameter.getTime()) * 1000n), type: TIMESTAMP }
  if (parameter instanceof Uint8Array) return { value: blobValue(parameter), type: BLOB }
  throw new TypeError(`a query parameter cannot be of type ${typeof parameter}`)
}

const INT32 = 2_147_483_647

function toBoundNumber(value: number): Bound {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return { value, type: DOUBLE }
  if (value >= -INT32 && value <= INT32) return { value, type: INTEGER }
  return { value: BigInt(value), type: BIGINT }
}

function toSafeNumber(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is too large for a number: cast it in SQL`)
  return number
}
