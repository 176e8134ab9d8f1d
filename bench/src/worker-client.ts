import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { callEndpoint, endpoints } from '@moc/contract'

/** What a process beside the server saw, in ms: each answer of health, the job, the sending of its rows. */
export interface ClientTimes {
  readonly health: readonly number[]
  readonly job: number
  readonly sending: number
  readonly rows: number
  readonly bytes: number
}

// Begins a job at the server named first, for the year named second, and asks for health every 10 ms until the rows are here.
// Says when it is ready, waits for the word to begin, and says when the job is done.
const [base = '', horizon = ''] = process.argv.slice(2)
// The first question of a process is slow by its own fault.
await callEndpoint(endpoints.getHealth, {}, { base })
process.send?.('ready')
await once(process, 'message')
const health: number[] = []
let asking = true
const asked = (async () => {
  while (asking) {
    const begun = performance.now()
    await callEndpoint(endpoints.getHealth, {}, { base })
    health.push(performance.now() - begun)
    await wait(10)
  }
})()

const begun = performance.now()
let job = await callEndpoint(endpoints.assessEverywhere, { query: { strategy: 'MANY', horizon } }, { base })
while (job.state === 'waiting' || job.state === 'running') {
  await wait(100)
  job = await callEndpoint(endpoints.getAssessmentJob, { params: { id: job.id } }, { base })
}
if (job.state !== 'done') throw new Error(`the job is ${job.state}`)
const done = performance.now()
process.send?.('done')
const response = await fetch(`${base}${endpoints.listAssessmentsOfJob.path.replace('{id}', job.id)}`)
let bytes = 0
for await (const chunk of response.body!) bytes += chunk.byteLength
const sent = performance.now()
asking = false
await asked
const times: ClientTimes = { health, job: done - begun, sending: sent - done, rows: job.done, bytes }
process.send?.(times)
process.disconnect?.()
