import { monitorEventLoopDelay } from 'node:perf_hooks'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { previewImport } from '@moc/store'
import { clockOn, openProgram, publishImport, receiveFile } from '@moc/use-cases'
import { root } from '../root.ts'
import { measure } from './usage.ts'

// `node measure-path.ts DIRECTORY FILE`: a long file on its way through the program, step by step, in a process of its
// own. The directory holds a store with what ships. Prints one JSON.
const [, , directory = '', path = ''] = process.argv
const program = await openProgram({ directory, catalogue: join(root, 'data'), clock: clockOn('2026-11-21'), writable: true })
const atStart = Math.round(process.resourceUsage().maxRSS / 1024)
const loop = monitorEventLoopDelay({ resolution: 5 })
loop.enable()
let readAt = 0
const started = performance.now()
const received = await measure(async () => {
  const { summary } = await receiveFile(program, { fileName: 'long.csv', bytes: await readFile(path) })
  while (program.readings.progress(summary.id)?.stage === 'reading') await wait(5)
  readAt = performance.now() - started
  await program.readings.settled(summary.id)
  return summary.id
})
const id = received.result
const difference = await measure(() => previewImport(program.store, id))
const publication = await measure(() => publishImport(program, id, { reasons: { '*': 'bench' } }))
loop.disable()
const { added, changed, unchanged, rejected, issues } = difference.result
console.log(
  JSON.stringify({
    read: { wallMs: Math.round(readAt) },
    readAndCheck: received.usage,
    difference: difference.usage,
    publish: publication.usage,
    peakRssMiB: publication.usage.peakRssMiB,
    rssAtStartMiB: atStart,
    longestHoldMs: Math.round(loop.max / 1e6),
    counts: {
      added,
      changed,
      unchanged,
      rejected,
      issues: issues.length,
      published: publication.result.added + publication.result.changed,
    },
  }),
)
await program.close()
