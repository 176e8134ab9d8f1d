import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { toStoreFailure } from '../engine/failures.ts'
import type { Store } from '../store.ts'
import { findKeptPlace } from './kept-file-path.ts'

/** What a file is called while it is being written; what a stopped process left of it is removed at the next opening. */
export const partEnding = '.part'

const hashedAtOnce = 1 << 22

/**
 * Keeps the bytes of a file as `<data>/files/<SHA-256>` and returns the hash, in hex. The same bytes are kept once.
 * The file is there whole or not at all, also when the power fails. Throws disk-full {path} and
 * data-directory-unwritable {path}; nothing is then left behind. Never changes a file that is kept.
 */
export async function keepFile(store: Store, bytes: Uint8Array): Promise<string> {
  const hash = await hashInPieces(bytes)
  const place = findKeptPlace(store, hash)!
  if ('files' in place) {
    if (!place.files.has(hash)) place.files.set(hash, bytes.slice())
    return hash
  }
  const kept = await stat(place.path).catch(() => null)
  if (kept?.size !== bytes.byteLength) {
    await writeWhole(place, bytes).catch((error: unknown) => {
      throw toStoreFailure(error, place.folder)
    })
  }
  return hash
}

/** Hashed at once, the largest file that is taken would hold up every other request. */
async function hashInPieces(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let start = 0; start < bytes.byteLength; start += hashedAtOnce) {
    if (start > 0) await setImmediate()
    hash.update(bytes.subarray(start, start + hashedAtOnce))
  }
  return hash.digest('hex')
}

async function writeWhole({ folder, path }: { folder: string; path: string }, bytes: Uint8Array): Promise<void> {
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const part = join(folder, `${randomUUID()}${partEnding}`)
  try {
    const file = await open(part, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
    await syncFolder(folder)
    await syncFolder(dirname(folder))
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Makes a new name last; where a platform cannot open folders (Windows), it does so by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
