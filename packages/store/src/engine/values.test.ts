import { DuckDBDateValue, DuckDBDecimalValue, DuckDBTimestampValue } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { fromDuckDb, toDuckDb } from './values.ts'

describe('fromDuckDb', () => {
  it.each([
    ['a whole number of 64 bits becomes a number', 42n, 42],
    ['a decimal becomes a number', new DuckDBDecimalValue(3026n, 5, 2), 30.26],
    ['a date becomes ISO text', new DuckDBDateValue(0), '1970-01-01'],
    ['an instant becomes a Date in UTC', new DuckDBTimestampValue(1_000_000n), new Date(1000)],
    ['text stays as it is', 'Đà Nẵng', 'Đà Nẵng'],
    ['null stays null', null, null],
  ])('%s', (_, value, expected) => expect(fromDuckDb(value)).toEqual(expected))

  it('refuses a whole number that a number cannot hold', () => {
    expect(() => fromDuckDb(2n ** 53n)).toThrow(RangeError)
  })
})

describe('toDuckDb', () => {
  it.each([
    ['a small whole number is bound as integer', 7, 'INTEGER'],
    ['a large whole number as bigint', 3_000_000_000, 'BIGINT'],
    ['a fraction as double', 0.1, 'DOUBLE'],
    ['a whole number beyond the exact ones as double', 1e300, 'DOUBLE'],
    ['a negative zero as double', -0, 'DOUBLE'],
    ['a Date as timestamp', new Date(0), 'TIMESTAMP'],
  ])('%s', (_, value, type) => expect(String(toDuckDb(value).type)).toBe(type))

  it.each([[undefined], [{}], [[1]]])('refuses %o', (value) => expect(() => toDuckDb(value)).toThrow(TypeError))
})
