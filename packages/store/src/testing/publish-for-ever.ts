// A process of its own that publishes one import after another, each giving every value anew, until it is ended.
// It says before each what it is about to do, and after each what is done.
import { listImports } from '../imports/find-import.ts'
import { publishImport } from '../imports/publish-import.ts'
import { stageImport } from '../imports/stage-import.ts'
import { openStore } from '../store.ts'
import { exampleFile, exampleObservation } from './example-file.ts'

const [directory, rows] = [process.argv[2]!, Number(process.argv[3])]
const at = '2026-11-20T08:00:00.000Z'
const store = await openStore({ directory, now: () => at })

for (let round = (await listImports(store)).length + 1; ; round++) {
  const observations = Array.from({ length: rows }, (_, row) =>
    exampleObservation({ note: `row ${row}`, series: `s${row}`, value: round % 100 }),
  )
  const id = await stageImport(store, exampleFile(`round-${round}.csv`, observations, { fileHash: String(round) }), { at })
  process.stdout.write(`publishing ${id}\n`)
  await publishImport(store, id, { at })
  process.stdout.write(`published ${id}\n`)
}
