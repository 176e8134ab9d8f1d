import { DomainFailure } from '@moc/core'
import { describe, expect, it } from 'vitest'
import { toOpeningFailure, toStoreFailure } from './failures.ts'

const path = '/data/moc.duckdb'

describe('toStoreFailure', () => {
  it.each([
    [
      'IO Error: Could not set lock on file "/data/moc.duckdb": Conflicting lock is held in /usr/bin/node (PID 6959). See also …',
      'store-locked',
      { path, pid: 6959 },
    ],
    [
      'IO Error: Cannot open file "C:\\moc.duckdb": The process cannot access the file because it is being used by another process.',
      'store-locked',
      { path },
    ],
    [
      'TransactionContext Error: Failed to commit: Could not write file "/data/moc.duckdb.wal": No space left on device',
      'disk-full',
      { path },
    ],
    [
      'IO Error: Trying to read a database file with version number 99, but we can only read versions between 64 and 67.',
      'store-newer',
      { path },
    ],
    ['IO Error: Cannot open file "/data/moc.duckdb": Permission denied', 'data-directory-unwritable', { path }],
    [
      'IO Error: Corrupt database file: computed checksum 1 does not match stored checksum 2 in block at location 0',
      'store-damaged',
      { path },
    ],
    ['IO Error: The file "/data/moc.duckdb" exists, but it is not a valid DuckDB database file!', 'store-damaged', { path }],
  ])('%s', (message, code, facts) => expect(toStoreFailure(new Error(message), path)).toMatchObject({ code, facts }))

  it('leaves an error that it does not know as it is', () => {
    const error = new Error('Parser Error: syntax error at or near "selct"')
    expect(toStoreFailure(error, path)).toBe(error)
  })

  it('leaves a failure that is named already as it is', () => {
    const failure = new DomainFailure('import-unknown', 'no import N0001')
    expect(toOpeningFailure(failure, path)).toBe(failure)
  })

  it('while opening, what DuckDB says that is not understood means damaged; a mistake of our own does not', () => {
    expect(toOpeningFailure(new Error('INTERNAL Error: odd'), path)).toMatchObject({ code: 'store-damaged' })
    const mistake = new TypeError('x is not a function')
    expect(toOpeningFailure(mistake, path)).toBe(mistake)
  })
})
