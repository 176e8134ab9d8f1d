import type { Config } from './config.ts'
import { stderrLogger } from './log.ts'
import { startServer, type RunningServer } from './start-server.ts'

/**
 * Runs a server until it is told to stop, and ends it cleanly. `announce` is told when it listens. Throws what
 * `startServer` throws.
 */
export async function serve(config: Config, announce: (server: RunningServer) => void): Promise<void> {
  const stopped = untilStopped()
  const server = await startServer(config, stderrLogger)
  announce(server)
  await stopped
  await server.close()
}

/**
 * Resolves at the first signal to stop, or when the process that started this one is gone. Listening begins before
 * anything is opened, so that a signal during the start ends it cleanly as well; a second signal is the same one
 * arriving twice (from a terminal and through npm), and never cuts the end short.
 */
function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop())
    process.on('disconnect', () => stop())
    process.channel?.unref()
  })
}
