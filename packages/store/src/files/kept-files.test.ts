import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as fc from 'fast-check'
import { addDraft } from '../imports/drafts.ts'
import { checkStore } from '../integrity/check-store.ts'
import { openStore, type Store } from '../store.ts'
import { failureOf } from '../testing/failure-of.ts'
import { at, makeTestDirectory, openTestStore } from '../testing/open-test-store.ts'
import { startProcess } from '../testing/start-process.ts'
import { keepFile } from './keep-file.ts'
import { findKeptPath, findKeptSize, readKeptFile } from './read-kept-file.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function openOnDisk(): Promise<{ store: Store; directory: string; files: string }> {
  const directory = await makeTestDirectory()
  const store = await openStore({ directory, now: () => at })
  onTestFinished(() => store.close())
  return { store, directory, files: join(directory, 'files') }
}

describe('a kept file', () => {
  it.each(['on disk', 'in memory'])('comes back byte for byte under its SHA-256, and is kept once: %s', async (where) => {
    const { store, files } = where === 'on disk' ? await openOnDisk() : { store: await openTestStore(), files: null }
    const kept = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const hash = await keepFile(store, bytes)
        expect(hash).toBe(hashOf(bytes))
        expect(await keepFile(store, bytes)).toBe(hash)
        expect(
          [await readKeptFile(store, hash), await findKeptSize(store, hash)].map((one) => (one instanceof Uint8Array ? [...one] : one)),
        ).toEqual([[...bytes], bytes.length])
        kept.add(hash)
      }),
      { seed: 20261121, numRuns: 20 },
    )
    if (files !== null) expect((await readdir(files)).toSorted()).toEqual([...kept].toSorted())
  })

  it('is a copy: what is done to the bytes afterwards, or to those that were read, changes nothing', async () => {
    const store = await openTestStore()
    const bytes = new Uint8Array([1, 2, 3])
    const hash = await keepFile(store, bytes)
    bytes[0] = 9
    ;(await readKeptFile(store, hash))![1] = 9
    expect([...(await readKeptFile(store, hash))!]).toEqual([1, 2, 3])
  })

  it('is found by its hash alone: nothing else becomes part of a path', async () => {
    const { store, directory } = await openOnDisk()
    await mkdir(join(directory, 'files'), { recursive: true })
    await writeFile(join(directory, 'secret'), 'x')
    for (const name of ['../secret', 'secret', '', 'A'.repeat(64), '0'.repeat(64)]) {
      expect([await readKeptFile(store, name), await findKeptPath(store, name), await findKeptSize(store, name)]).toEqual([
        null,
        null,
        null,
      ])
    }
  })

  it('that was altered, cut off or taken away is never handed out, and checkStore names it', { timeout: 60_000 }, async () => {
    const { store } = await openOnDisk()
    const bytes = new TextEncoder().encode('Tỉnh;2024\nHà Tĩnh;33,1\n')
    const fileHash = await keepFile(store, bytes)
    await addDraft(store, { fileName: 'a.csv', fileHash, by: null, at })
    const path = (await findKeptPath(store, fileHash))!
    expect((await checkStore(store)).problems).toEqual([])
    const damages = fc.oneof(
      fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })).map(([index, by]) => bytes.with(index, bytes[index]! ^ by)),
      fc.nat(bytes.length - 1).map((length) => bytes.subarray(0, length)),
    )
    await fc.assert(
      fc.asyncProperty(damages, async (damaged) => {
        await writeFile(path, damaged)
        expect(await readKeptFile(store, fileHash)).toBeNull()
        expect((await checkStore(store)).problems).toEqual(['1 lần nhập có tệp gốc không còn nguyên vẹn, ví dụ: a.csv (N0001).'])
      }),
      { seed: 20261121, numRuns: 8 },
    )
    await rm(path)
    expect((await checkStore(store)).problems).toEqual(['1 lần nhập đã mất tệp gốc, ví dụ: a.csv (N0001).'])
    await keepFile(store, bytes)
    expect((await checkStore(store)).problems).toEqual([])
  })
})

describe('when there is no room', () => {
  it.skipIf(process.platform === 'win32')(
    'a file is refused whole, nothing of it is left, and the smaller one before it stays',
    async () => {
      const directory = await makeTestDirectory()
      const keeping = startProcess('keep-on-full-disk.ts', [directory], 'ulimit -f 20000; exec')
      await keeping.ended()
      const small = hashOf(new Uint8Array(1000).fill(7))
      expect(keeping.lines).toEqual([small, 'disk-full'])
      expect(await readdir(join(directory, 'files'))).toEqual([small])
      expect(hashOf(await readFile(join(directory, 'files', small)))).toBe(small)
    },
  )

  it('a folder that cannot be made is said, and nothing is entered', async () => {
    const { store, files } = await openOnDisk()
    await writeFile(files, 'a file stands where the folder would')
    expect(await failureOf(keepFile(store, new Uint8Array([1])))).toMatchObject({ code: 'data-directory-unwritable' })
  })

  it('what a process that was stopped left half written is removed at the next opening', async () => {
    const directory = await makeTestDirectory()
    const files = join(directory, 'files')
    await mkdir(files)
    await writeFile(join(files, 'half.part'), 'x')
    await (await openStore({ directory, now: () => at })).close()
    expect(await readdir(files)).toEqual([])
  })
})
