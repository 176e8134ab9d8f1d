import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How long the event loop was held over some work, in ms. */
export interface LoopDelay {
  /** As a timer would have felt it: also what other processes took of the machine. */
  readonly max: number
  readonly p99: number
  /** The longest stretch of this thread's own computing between two timers: on a machine that others use, this is ours alone. */
  readonly ownMax: number
}

const resolution = 1

/** Measures the delays of this thread's event loop until `end` is called. */
export function measureLoop(): { end(): LoopDelay } {
  const delay = monitorEventLoopDelay({ resolution })
  let ownMax = 0
  let before = process.threadCpuUsage()
  const look = () => {
    const { user, system } = process.threadCpuUsage(before)
    ownMax = Math.max(ownMax, (user + system) / 1000)
    before = process.threadCpuUsage()
  }
  const timer = setInterval(look, resolution)
  delay.enable()
  return {
    end() {
      delay.disable()
      clearInterval(timer)
      look()
      // A delay is counted with the interval that was asked for.
      const milliseconds = (nanoseconds: number) => round(Math.max(0, nanoseconds / 1e6 - resolution))
      return { max: milliseconds(delay.max), p99: milliseconds(delay.percentile(99)), ownMax: round(ownMax) }
    },
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
