import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../root.ts'
import { measure } from './usage.ts'

// `node measure-reference.ts DIRECTORY FILE`: what DuckDB's own read_csv and an insert of the same rows take, with the
// store's own engine and settings, into a database file. Prints one JSON.
const { DuckDBInstance } = createRequire(join(root, 'packages/store/package.json'))('@duckdb/node-api') as typeof import('@duckdb/node-api')
const [, , directory = '', file = ''] = process.argv
const options = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' }
const instance = await DuckDBInstance.create(join(directory, 'reference.duckdb'), options)
const connection = await instance.connect()
await connection.run(`create table rows (
  indicator text not null, place text not null, period text not null, value double not null, numerator double, denominator double,
  status text, source text, note text, series text)`)
const { usage } = await measure(() => connection.run(`insert into rows select * from read_csv('${file.replaceAll("'", "''")}')`))
const counted = await connection.runAndReadAll('select cast(count(*) as integer) from rows')
console.log(JSON.stringify({ ...usage, rows: counted.getRows()[0]?.[0] }))
connection.closeSync()
instance.closeSync()
