// A process of its own that keeps a small file and one for which there is no room, and says how each ended.
// It is started under a limit on the size of files, which is what a full disk looks like from inside.
import { DomainFailure } from '@moc/core'
import { keepFile } from '../files/keep-file.ts'
import { openStore } from '../store.ts'

const store = await openStore({ directory: process.argv[2]!, now: () => '2026-11-20T08:00:00.000Z' })
for (const size of [1000, 30_000_000]) {
  const ended = await keepFile(store, new Uint8Array(size).fill(7)).catch((error: unknown) =>
    error instanceof DomainFailure ? error.code : String(error),
  )
  process.stdout.write(`${ended}\n`)
}
await store.close()
