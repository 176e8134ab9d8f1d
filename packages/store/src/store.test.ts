import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { catalogueHash } from './catalogue/catalogue-hash.ts'
import { saveCatalogue } from './catalogue/save-catalogue.ts'
import { checkStore } from './integrity/check-store.ts'
import { openStore, type Store } from './store.ts'
import { exampleCatalogue } from './testing/example-catalogue.ts'
import { failureOf } from './testing/failure-of.ts'
import { at, makeTestDirectory, openTestStore } from './testing/open-test-store.ts'
import { startProcess } from './testing/start-process.ts'

const open = (directory: string): Promise<Store> => openStore({ directory, now: () => at })

async function makeClosedStore(): Promise<{ directory: string; path: string }> {
  const directory = await makeTestDirectory()
  const store = await open(directory)
  await saveCatalogue(store, exampleCatalogue, 'example')
  await store.close()
  return { directory, path: store.path }
}

describe('openStore', () => {
  it('makes the directory and an empty store at revision 0', async () => {
    const directory = join(await makeTestDirectory(), 'a', 'b')
    const store = await open(directory)
    onTestFinished(() => store.close())
    expect(store.revision()).toBe(0)
    expect((await checkStore(store)).problems).toEqual([])
  })

  it('finds again what was stored before', async () => {
    const { directory } = await makeClosedStore()
    const store = await open(directory)
    onTestFinished(() => store.close())
    expect([store.revision(), await catalogueHash(store)]).toEqual([1, 'example'])
  })

  it('makes anew a file of no bytes, which a start that was cut off leaves behind', async () => {
    const directory = await makeTestDirectory()
    await writeFile(join(directory, 'moc.duckdb'), '')
    const store = await open(directory)
    await store.close()
    expect((await stat(store.path)).size).toBeGreaterThan(0)
  })

  it('refuses a store that this process holds already', async () => {
    const directory = await makeTestDirectory()
    const store = await open(directory)
    expect(await failureOf(open(directory))).toEqual({ code: 'store-locked', path: store.path, pid: process.pid })
    await store.close()
    await (await open(directory)).close()
  })

  it('refuses a store that another process holds, and names that process', async () => {
    const directory = await makeTestDirectory()
    const holder = startProcess('hold-store.ts', [directory])
    onTestFinished(() => holder.kill())
    await holder.waitFor('open')
    expect(await failureOf(open(directory))).toMatchObject({ code: 'store-locked', pid: holder.pid })
    await holder.kill()
    await (await open(directory)).close()
  })

  it('refuses a store of a newer program and leaves it as it is', async () => {
    const { directory, path } = await makeClosedStore()
    const store = await open(directory)
    await store.write(async ({ db }) => db.insertInto('migrations').values({ number: 9999, name: 'later', applied_at: at }).execute())
    await store.close()
    const before = await readFile(path)
    expect(await failureOf(open(directory))).toMatchObject({ code: 'store-newer', path, migration: 9999 })
    expect(before.equals(await readFile(path))).toBe(true)
  })

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['something that is no database', () => Buffer.from('Đây không phải là cơ sở dữ liệu. '.repeat(1000))],
    ['a database that was cut off', (bytes) => bytes.subarray(0, 5000)],
    ['a database with bytes overwritten', (bytes) => bytes.fill(7, 0, 12_288)],
  ])('refuses %s as damaged', async (_, damage) => {
    const { directory, path } = await makeClosedStore()
    await writeFile(path, damage(await readFile(path)))
    expect(await failureOf(open(directory))).toMatchObject({ code: 'store-damaged', path })
  })

  it('refuses a directory that cannot be made', async () => {
    const file = join(await makeTestDirectory(), 'file')
    await writeFile(file, '')
    expect(await failureOf(open(join(file, 'data')))).toMatchObject({ code: 'data-directory-unwritable' })
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('refuses a directory that may not be written', async () => {
    const directory = join(await makeTestDirectory(), 'closed')
    await mkdir(directory)
    await chmod(directory, 0o500)
    expect(await failureOf(open(directory))).toMatchObject({ code: 'data-directory-unwritable' })
  })
})

describe('write', () => {
  it('undoes all of a work that throws, and goes on', async () => {
    const store = await openTestStore()
    const work = store.write(async ({ db }) => {
      await db.deleteFrom('places').execute()
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect((await checkStore(store)).counts.places).toBe(3)
    expect(await saveCatalogue(store, exampleCatalogue, 'next')).toEqual({ revision: 2, changed: true })
  })

  it('answers questions while work is under way, from the state before it', async () => {
    const store = await openTestStore()
    await store.write(async ({ db }) => {
      await db.deleteFrom('places').execute()
      const answers = await Promise.all(Array.from({ length: 8 }, () => checkStore(store)))
      expect(answers.map((answer) => answer.counts.places)).toEqual(Array(8).fill(3))
      expect(store.revision()).toBe(1)
    })
    expect((await checkStore(store)).counts.places).toBe(0)
  })

  it.skipIf(process.platform === 'win32')('a full disk refuses the work whole and keeps what was stored', async () => {
    const directory = await makeTestDirectory()
    const filling = startProcess('fill-disk.ts', [directory], 'ulimit -f 6000; exec')
    await filling.ended()
    const told = JSON.parse(filling.lines.at(-1)!) as { failure: string; revision: number; current: number }
    expect(told.failure).toBe('disk-full')
    const store = await open(directory)
    onTestFinished(() => store.close())
    expect(store.revision()).toBe(told.revision)
    expect((await checkStore(store)).counts.currentValues).toBe(told.current)
    expect(told.current).toBe(told.revision * 4000)
  })
})

describe('close', () => {
  it('may be called twice, waits for work, and refuses work that comes later', async () => {
    const store = await openStore({ directory: ':memory:', now: () => at })
    const work = store.write(async ({ db }) => db.selectFrom('places').selectAll().execute())
    await Promise.all([store.close(), store.close()])
    expect(await work).toEqual([])
    await expect(store.write(async () => {})).rejects.toThrow('closed')
  })
})
