import { callEndpoint, endpoints } from '@moc/contract'
import { startOn } from './started-server.ts'
import { summarise, type Summary } from './summary.ts'

/** How long the overview's API takes, in ms, measured from outside with the answer read and parsed. */
export interface OverviewTimes {
  /** The first question after a start. */
  readonly cold: Summary
  /** The first question for a place that nobody has asked for: nothing of its answer is remembered. */
  readonly unseen: Summary
  /** The same question again. */
  readonly warm: Summary
  readonly kilobytes: number
}

/** Asks a server for its overview right after each of several starts, then for other places, then a hundred times more. */
export async function measureOverview(data: string, times: number): Promise<OverviewTimes> {
  const cold: number[] = []
  const unseen: number[] = []
  const warm: number[] = []
  let kilobytes = 0
  for (let i = 0; i < times; i++) {
    const server = await startOn(data)
    const ask = (place = 'VN') => callEndpoint(endpoints.getOverview, { query: { place } }, { base: server.url })
    cold.push(await timeOf(ask))
    for (const place of ['01', '42', '79']) unseen.push(await timeOf(() => ask(place)))
    for (let j = 0; j < 100; j++) warm.push(await timeOf(ask))
    kilobytes = Math.round((await (await fetch(`${server.url}${endpoints.getOverview.path}`)).arrayBuffer()).byteLength / 1000)
    await server.stop()
  }
  return { cold: summarise(cold), unseen: summarise(unseen), warm: summarise(warm), kilobytes }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
