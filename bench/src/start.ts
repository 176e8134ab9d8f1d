import { startOn } from './started-server.ts'
import { summarise, type Summary } from './summary.ts'

/** How long `npm start` takes until health answers, on a data directory that was filled before; in ms. The first start is not counted. */
export async function measureSecondStart(data: string, times: number): Promise<Summary> {
  await (await startOn(data)).stop()
  const measured: number[] = []
  for (let i = 0; i < times; i++) {
    const server = await startOn(data)
    measured.push(server.milliseconds)
    await server.stop()
  }
  return summarise(measured)
}
