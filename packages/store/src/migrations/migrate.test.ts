import { Kysely, sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { toKyselyConnection } from '../engine/connection.ts'
import { openDatabase } from '../engine/database.ts'
import { createDuckDbDialect } from '../engine/dialect.ts'
import { createPool } from '../engine/pool.ts'
import { findProblems } from '../integrity/check-store.ts'
import { exampleObservation } from '../testing/example-file.ts'
import { at } from '../testing/open-test-store.ts'
import { toColumns } from '../observations/observation-columns.ts'
import type { Db, Tables } from '../tables.ts'
import { migrate, migrations } from './migrate.ts'

it('a store of before confirmations keeps what shows, and knows what a newer version of a shipped file repeated', async () => {
  const db = await openEmpty()
  await migrate(db, ':memory:', at, migrations.slice(0, 5))
  for (const revision of [1, 2, 3])
    await sql`insert into revisions (revision, kind, recorded_at) values (${revision}, 'shipped', ${at})`.execute(db)
  await addShipped(db, 'N0001', { number: 1, added: 2, changed: 0, unchanged: 0 })
  await addShipped(db, 'N0002', { number: 2, added: 0, changed: 1, unchanged: 1 })
  await addUpload(db, { number: 3, unchanged: 1 })
  await addValue(db, { id: 1, importId: 'N0001', year: 2020, value: 1, revision: 1, replacedBy: null })
  await addValue(db, { id: 2, importId: 'N0001', year: 2021, value: 1, revision: 1, replacedBy: 'N0002' })
  await addValue(db, { id: 3, importId: 'N0002', year: 2021, value: 2, revision: 2, replacedBy: null })

  await migrate(db, ':memory:', at)
  const confirmations = await db.selectFrom('confirmations').select(['import_id', 'observation_id']).execute()
  expect(confirmations).toEqual([{ import_id: 'N0002', observation_id: 1 }])
  const problems = await findProblems(db)
  expect(problems.filter((problem) => !problem.includes('danh mục'))).toEqual([])
})

async function openEmpty(): Promise<Db> {
  const database = await openDatabase(':memory:')
  onTestFinished(() => database.close())
  return new Kysely<Tables>({ dialect: createDuckDbDialect(createPool([toKyselyConnection(database.writer, 'write', (error) => error)])) })
}

interface Counts {
  readonly number: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

async function addShipped(db: Db, id: string, { number, added, changed, unchanged }: Counts): Promise<void> {
  await sql`
    insert into imports (number, id, kind, state, file_name, file_hash, rows, errors, issues, added, changed, unchanged, staged_at,
      published_at, published_revision)
    values (${number}, ${id}, 'catalogue', 'published', 'a.csv', ${id}, 2, 0, '[]', ${added}, ${changed}, ${unchanged}, ${at}, ${at}, ${number})`.execute(
    db,
  )
}

async function addUpload(db: Db, { number, unchanged }: Pick<Counts, 'number' | 'unchanged'>): Promise<void> {
  await sql`
    insert into imports (number, id, kind, state, file_name, file_hash, rows, errors, issues, added, changed, unchanged, staged_at,
      published_at, published_revision)
    values (${number}, 'N0003', 'upload', 'published', 'b.csv', 'b', 1, 0, '[]', 0, 0, ${unchanged}, ${at}, ${at}, ${number})`.execute(db)
}

interface Value {
  readonly id: number
  readonly importId: string
  readonly year: number
  readonly value: number
  readonly revision: number
  readonly replacedBy: string | null
}

async function addValue(db: Db, { id, importId, year, value, revision, replacedBy }: Value): Promise<void> {
  const facts = Object.entries(toColumns(exampleObservation({ year, value })))
  const ended = replacedBy === null ? null : 2
  await sql`
    insert into observations (${sql.join(facts.map(([column]) => sql.ref(column)))}, id, origin_id, import_id, line, raw,
      recorded_revision, recorded_at, since_revision, superseded_revision, replaced_by_import)
    values (${sql.join(facts.map(([, fact]) => fact))}, ${id}, ${id}, ${importId}, 2, '', ${revision}, ${at}, ${revision}, ${ended},
      ${replacedBy})`.execute(db)
}
