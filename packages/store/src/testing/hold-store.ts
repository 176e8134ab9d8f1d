// A process of its own that opens the store of the directory it is given, says so, and holds it until it is ended.
import { openStore } from '../store.ts'

await openStore({ directory: process.argv[2]!, now: () => '2026-11-20T08:00:00.000Z' })
process.stdout.write('open\n')
setInterval(() => {}, 1000)
