import { callEndpoint, endpoints } from '@moc/contract'
import { startOn } from './started-server.ts'
import { summarise, type Summary } from './summary.ts'

/** How long the overview's API takes, in ms, measured from outside with the answer read and parsed. */
export interface OverviewTimes {
  /** The first question after a start: nothing is remembered yet. */
  readonly cold: Summary
  /** The same question again. */
  readonly warm: Summary
  readonly kilobytes: number
}

/** Asks a server for its overview right after each of several starts, then a hundred times more. */
export async function measureOverview(data: string, times: number): Promise<OverviewTimes> {
  const cold: number[] = []
  const warm: number[] = []
  let kilobytes = 0
  for (let i = 0; i < times; i++) {
    const server = await startOn(data)
    const ask = () => callEndpoint(endpoints.getOverview, {}, { base: server.url })
    cold.push(await timeOf(ask))
    for (let j = 0; j < 100; j++) warm.push(await timeOf(ask))
    kilobytes = Math.round((await (await fetch(`${server.url}${endpoints.getOverview.path}`)).arrayBuffer()).byteLength / 1000)
    await server.stop()
  }
  return { cold: summarise(cold), warm: summarise(warm), kilobytes }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
