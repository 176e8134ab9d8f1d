import { dirname, join } from 'node:path'
import type { Store } from '../store.ts'

/** Files of a store that lives in memory. */
const inMemory = new WeakMap<Store, Map<string, Uint8Array>>()

/** Where a kept file lies: on disk under its hash, or in this process for a store in memory. */
export type KeptPlace = { readonly folder: string; readonly path: string } | { readonly files: Map<string, Uint8Array> }

/** SHA-256 in hex: nothing else is ever made part of a path. */
const hashForm = /^[0-9a-f]{64}$/

/** Where the file of this hash lies, or would lie; null for what is no SHA-256 in hex. */
export function findKeptPlace(store: Store, hash: string): KeptPlace | null {
  if (!hashForm.test(hash)) return null
  if (store.path !== ':memory:') {
    const folder = join(dirname(store.path), 'files')
    return { folder, path: join(folder, hash) }
  }
  const files = inMemory.get(store) ?? new Map<string, Uint8Array>()
  inMemory.set(store, files)
  return { files }
}
