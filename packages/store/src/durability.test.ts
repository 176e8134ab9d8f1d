import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { listImports } from './imports/find-import.ts'
import { checkStore } from './integrity/check-store.ts'
import { saveCatalogue } from './catalogue/save-catalogue.ts'
import { openStore, type Store } from './store.ts'
import { exampleCatalogue } from './testing/example-catalogue.ts'
import { at, makeTestDirectory } from './testing/open-test-store.ts'
import { startProcess } from './testing/start-process.ts'

const ROWS = 2000

it('a process that is killed in the middle of publishing leaves every import either whole or not at all', { timeout: 60_000 }, async () => {
  const directory = await makeTestDirectory()
  const first = await openStore({ directory, now: () => at })
  await saveCatalogue(first, exampleCatalogue, 'example')
  await first.close()

  for (const wait of [0, 15, 60]) {
    const publishing = startProcess('publish-for-ever.ts', [directory, String(ROWS)])
    await publishing.waitFor('publishing')
    await setTimeout(wait)
    await publishing.kill()
    const promised = publishing.lines.filter((line) => line.startsWith('published ')).map((line) => line.slice('published '.length))

    const store = await openStore({ directory, now: () => at })
    expect((await checkStore(store)).problems).toEqual([])
    expect(await listPublished(store)).toEqual(expect.arrayContaining(promised))
    expect(await readValues(store)).toEqual(await expectedValues(store))
    await store.close()
  }
})

async function listPublished(store: Store): Promise<string[]> {
  return (await listImports(store)).filter((found) => found.state === 'published').map((found) => found.id)
}

/** Every import gives all values anew: so all current values are those of the last one that is published. */
async function expectedValues(store: Store): Promise<{ value: number; rows: number }[]> {
  const [last] = await listPublished(store)
  return last === undefined ? [] : [{ value: Number(last.slice(1)) % 100, rows: ROWS }]
}

function readValues(store: Store): Promise<{ value: number; rows: number }[]> {
  return store.read
    .selectFrom('observations')
    .select((eb) => ['value', eb.fn.countAll<number>().as('rows')])
    .where('superseded_revision', 'is', null)
    .groupBy('value')
    .execute()
}
