/** What a piece of work took: on the clock of the wall, on the processor's cores, and the most memory of the process so far. */
export interface Usage {
  readonly wallMs: number
  readonly cpuMs: number
  readonly peakRssMiB: number
}

/** Runs work and measures it. */
export async function measure<T>(work: () => Promise<T>): Promise<{ readonly usage: Usage; readonly result: T }> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  const peakRssMiB = Math.round(process.resourceUsage().maxRSS / 1024)
  return { usage: { wallMs: Math.round(performance.now() - started), cpuMs: Math.round((user + system) / 1000), peakRssMiB }, result }
}
