import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { describe, expect, it, onTestFinished } from 'vitest'
import { appendRows } from './append.ts'
import { toKyselyConnection } from './connection.ts'
import { openDatabase, type Database } from './database.ts'
import { createDuckDbDialect } from './dialect.ts'
import { createPool } from './pool.ts'

interface Things {
  thing: { id: number; name: string; price: number | null }
}

interface Opened {
  database: Database
  writer: Kysely<Things>
  readers: Kysely<Things>
}

async function open(): Promise<Opened> {
  const database = await openDatabase(':memory:')
  onTestFinished(() => database.close())
  const kysely = (access: 'read' | 'write'): Kysely<Things> => {
    const raw = access === 'write' ? [database.writer] : database.readers
    return new Kysely({ dialect: createDuckDbDialect(createPool(raw.map((c) => toKyselyConnection(c, access, (error) => error)))) })
  }
  const writer = kysely('write')
  await sql`create table thing (id integer not null, name text not null, price double precision)`.execute(writer)
  return { database, writer, readers: kysely('read') }
}

describe('queries', () => {
  it('a select of one column called count returns rows, not a number of changes', async () => {
    const { writer, readers } = await open()
    await writer.insertInto('thing').values({ id: 1, name: 'một', price: null }).execute()
    const rows = await readers
      .selectFrom('thing')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .execute()
    expect(rows).toEqual([{ count: 1 }])
  })

  it('count and sum come as numbers that JSON can write', async () => {
    const { writer, readers } = await open()
    await writer
      .insertInto('thing')
      .values([
        { id: 1, name: 'a', price: 1.5 },
        { id: 2, name: 'b', price: null },
      ])
      .execute()
    const row = await readers
      .selectFrom('thing')
      .select((eb) => [eb.fn.sum<number>('id').as('ids'), eb.fn.sum<number>('price').as('prices')])
      .executeTakeFirst()
    expect(JSON.stringify(row)).toBe('{"ids":3,"prices":1.5}')
  })

  it('date, decimal, instant and bytes come as what the program may hold', async () => {
    const { readers } = await open()
    const { rows } = await sql`
      select date '2025-07-01' as day, 30.26::decimal(9, 2) as share, timestamp '2026-11-20 08:00:00' as instant,
        '\\xAB'::blob as bytes, 7::bigint as big, null as nothing`.execute(readers)
    expect(rows).toEqual([
      { day: '2025-07-01', share: 30.26, instant: new Date('2026-11-20T08:00:00Z'), bytes: expect.any(Uint8Array), big: 7, nothing: null },
    ])
  })

  it('tells how many rows an insert, an update and a delete changed', async () => {
    const { writer } = await open()
    const inserted = await writer
      .insertInto('thing')
      .values([
        { id: 1, name: 'a', price: 1 },
        { id: 2, name: 'b', price: 2 },
      ])
      .executeTakeFirst()
    const updated = await writer.updateTable('thing').set({ price: 3 }).where('id', '>', 1).executeTakeFirst()
    const deleted = await writer.deleteFrom('thing').executeTakeFirst()
    expect([inserted.numInsertedOrUpdatedRows, updated.numUpdatedRows, deleted.numDeletedRows]).toEqual([2n, 1n, 2n])
  })

  it('returns what an insert returns', async () => {
    const { writer } = await open()
    expect(await writer.insertInto('thing').values({ id: 1, name: 'a', price: null }).returning('id').execute()).toEqual([{ id: 1 }])
  })

  it('keeps Vietnamese text and refuses to mistake it for SQL', async () => {
    const { writer, readers } = await open()
    const name = "Tỷ lệ nữ'; drop table thing; --"
    await writer.insertInto('thing').values({ id: 1, name, price: null }).execute()
    expect(await readers.selectFrom('thing').select('name').where('name', '=', name).execute()).toEqual([{ name }])
  })

  it('streams rows a chunk at a time', async () => {
    const { database, readers } = await open()
    await appendRows(
      database.writer,
      'thing',
      Array.from({ length: 5000 }, (_, id) => ({ id, name: 'a', price: null })),
    )
    let sum = 0
    for await (const row of readers.selectFrom('thing').select('id').stream()) sum += row.id
    expect(sum).toBe((5000 * 4999) / 2)
  })
})

describe('transactions', () => {
  it('what fails within a transaction leaves nothing behind', async () => {
    const { writer, readers } = await open()
    const work = writer.transaction().execute(async (db) => {
      await db.insertInto('thing').values({ id: 1, name: 'a', price: null }).execute()
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await readers.selectFrom('thing').selectAll().execute()).toEqual([])
  })

  it('a statement that DuckDB refuses rolls the transaction back and frees the connection', async () => {
    const { writer } = await open()
    const work = writer.transaction().execute(async (db) => {
      await db.insertInto('thing').values({ id: 1, name: 'a', price: null }).execute()
      await sql`select * from no_such_table`.execute(db)
    })
    await expect(work).rejects.toThrow('no_such_table')
    expect(await writer.selectFrom('thing').selectAll().execute()).toEqual([])
  })

  it('readers see the state before a transaction until it is committed', async () => {
    const { writer, readers } = await open()
    await writer.transaction().execute(async (db) => {
      await db.insertInto('thing').values({ id: 1, name: 'a', price: null }).execute()
      const seen = await Promise.all(Array.from({ length: 10 }, () => readers.selectFrom('thing').selectAll().execute()))
      expect(seen.every((rows) => rows.length === 0)).toBe(true)
    })
    expect(await readers.selectFrom('thing').selectAll().execute()).toHaveLength(1)
  })

  it('a read connection refuses to write', async () => {
    const { readers } = await open()
    await expect(readers.insertInto('thing').values({ id: 1, name: 'a', price: null }).execute()).rejects.toThrow('read connection')
    await expect(sql`drop table thing`.execute(readers)).rejects.toThrow('read connection')
  })
})

describe('appendRows', () => {
  it('is part of the transaction around it', async () => {
    const { database, writer } = await open()
    const work = writer.transaction().execute(async () => {
      await appendRows(
        database.writer,
        'thing',
        Array.from({ length: 5000 }, (_, id) => ({ id, name: `số ${id}`, price: id % 2 ? null : id / 3 })),
      )
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await writer.selectFrom('thing').selectAll().execute()).toEqual([])
  })

  it('appends what an insert would insert', async () => {
    const { database, writer } = await open()
    const row = { id: 1, name: 'Thừa Thiên – Huế', price: 0.1 }
    await appendRows(database.writer, 'thing', [row, { ...row, price: null }])
    expect(await writer.selectFrom('thing').selectAll().execute()).toEqual([row, { ...row, price: null }])
  })

  it('refuses a row that lacks a column and appends nothing', async () => {
    const { database, writer } = await open()
    await expect(
      appendRows(database.writer, 'thing', [
        { id: 1, name: 'a', price: null },
        { id: 2, name: 'b' },
      ]),
    ).rejects.toThrow('thing.price')
    expect(await writer.selectFrom('thing').selectAll().execute()).toEqual([])
  })
})

describe('introspection', () => {
  it('names tables and their columns', async () => {
    const { writer } = await open()
    const [table] = await writer.introspection.getTables()
    expect(table).toMatchObject({ name: 'thing', isView: false })
    expect(table!.columns.map((column) => [column.name, column.isNullable])).toEqual([
      ['id', false],
      ['name', false],
      ['price', true],
    ])
  })

  it("lets Kysely's own migrator run, for libraries that bring migrations of their own", async () => {
    const { writer } = await open()
    const up = async (db: Kysely<unknown>): Promise<void> => db.schema.createTable('other').addColumn('id', 'integer').execute()
    const migrator = new Migrator({ db: writer, provider: { getMigrations: async () => ({ first: { up } }) } })
    const { error, results } = await migrator.migrateToLatest()
    expect(error).toBeUndefined()
    expect(results).toMatchObject([{ migrationName: 'first', status: 'Success' }])
  })
})
