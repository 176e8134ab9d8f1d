import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { Store } from '../store.ts'
import { findKeptPlace } from './kept-file-path.ts'

/** The bytes of a kept file; null where none is kept under this hash, or where its bytes are no longer those. */
export async function readKeptFile(store: Store, hash: string): Promise<Uint8Array | null> {
  const bytes = await readBytes(store, hash)
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === hash ? bytes : null
}

/** Where a kept file lies on disk; null where none is kept under this hash, or in a store that lives in memory. */
export async function findKeptPath(store: Store, hash: string): Promise<string | null> {
  const place = findKeptPlace(store, hash)
  if (place === null || 'files' in place) return null
  return (await findKeptSize(store, hash)) === null ? null : place.path
}

/** How many bytes a kept file has; null where none is kept under this hash. Reads none of them. */
export async function findKeptSize(store: Store, hash: string): Promise<number | null> {
  const place = findKeptPlace(store, hash)
  if (place === null) return null
  if ('files' in place) return place.files.get(hash)?.byteLength ?? null
  return (await stat(place.path).catch(() => null))?.size ?? null
}

/** The bytes as they lie there, whatever they have become; null where there are none. */
async function readBytes(store: Store, hash: string): Promise<Uint8Array | null> {
  const place = findKeptPlace(store, hash)
  if (place === null) return null
  if ('files' in place) return place.files.get(hash)?.slice() ?? null
  return readFile(place.path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
