// A process of its own that publishes growing imports until there is no room left, and says how that ended.
// It is started under a limit on the size of files, which is what a full disk looks like from inside.
import { DomainFailure } from '@moc/core'
import { publishImport } from '../imports/publish-import.ts'
import { stageImport } from '../imports/stage-import.ts'
import { checkStore } from '../integrity/check-store.ts'
import { openStore } from '../store.ts'
import { exampleFile, exampleObservation } from './example-file.ts'

const at = '2026-11-20T08:00:00.000Z'
const store = await openStore({ directory: process.argv[2]!, now: () => at })
let failure = 'none'
for (let round = 0; round < 40 && failure === 'none'; round++) {
  const observations = Array.from({ length: 4000 }, (_, row) =>
    exampleObservation({ indicator: 'i', series: `s${round}-${row}`, note: `${Math.sin(row)}${Math.cos(round)}` }),
  )
  try {
    const id = await stageImport(store, exampleFile(`round-${round}.csv`, observations, { fileHash: String(round) }), { at })
    await publishImport(store, id, { at })
  } catch (error) {
    failure = error instanceof DomainFailure ? error.code : String(error)
  }
}
const { revision, counts } = await checkStore(store)
process.stdout.write(`${JSON.stringify({ failure, revision, current: counts.currentValues })}\n`)
await store.close()
