import { stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DomainFailure } from '@moc/core'

/** Kept free beside what the log needs, in bytes: a small change and the database's own bookkeeping. A choice of ours. */
export const spareBytes = 8 * 1024 * 1024

/** Whether a change may begin: when it ends, the log may be written into the database, which takes as much again. */
export function hasRoom({ free, log }: { readonly free: number; readonly log: number }): boolean {
  return free >= log + spareBytes
}

/**
 * Refuses a change while nothing has been written yet, where the disk has no room left to end it. DuckDB writes its log
 * into the database right after a commit; if the disk is full by then the change stands, but the open database is lost
 * until the next start, and whoever asked hears that it failed. Throws disk-full {path}. Nothing for a store in memory.
 */
export async function requireRoom(path: string): Promise<void> {
  if (path === ':memory:') return
  // A file system that does not tell is tried as it is.
  const disk = await statfs(dirname(path)).catch(() => null)
  if (disk === null) return
  const log = (await stat(`${path}.wal`).catch(() => null))?.size ?? 0
  if (!hasRoom({ free: disk.bavail * disk.bsize, log })) throw new DomainFailure('disk-full', 'no room to end a change', { path })
}
