import { monitorEventLoopDelay } from 'node:perf_hooks'
import { join } from 'node:path'
import { previewImport } from '@moc/store'
import { clockOn, openProgram, publishImport, stageLongFile } from '@moc/use-cases'
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
const staged = await measure(() =>
  stageLongFile(program, { fileName: 'long.csv', path }, { onProgress: ({ stage }) => stage !== 'check' && (readAt = performance.now() - started) }),
)
const id = staged.result
if (id === 'not-this-path') throw new Error('the file was not taken for a long one')
const difference = await measure(() => previewImport(program.store, id))
const publication = await measure(() => publishImport(program, id))
loop.disable()
const { added, changed, unchanged, rejected, issues } = difference.result
console.log(
  JSON.stringify({
    read: { wallMs: Math.round(readAt) },
    readAndCheck: staged.usage,
    difference: difference.usage,
    publish: publication.usage,
    peakRssMiB: publication.usage.peakRssMiB,
    rssAtStartMiB: atStart,
    longestHoldMs: Math.round(loop.max / 1e6),
    counts: { added, changed, unchanged, rejected, issues: issues.length, published: publication.result.added + publication.result.changed },
  }),
)
await program.close()
