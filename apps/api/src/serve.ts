import type { Config } from './config.ts'
import { stderrLogger } from './log.ts'
import { startServer, type RunningServer } from './start-server.ts'

/**
 * Runs a server until a signal to stop, or until the process that started this one is gone, and ends it cleanly.
 * `announce` is told when it listens. Throws what `startServer` throws.
 */
export async function serve(config: Config, announce: (server: RunningServer) => void): Promise<void> {
  const { promise: stopped, resolve } = Promise.withResolvers<void>()
  const stop = () => resolve()
  // From the beginning, so that a signal during the start ends it cleanly as well; and never taken off, because the
  // same signal may arrive twice (from a terminal and through npm), which must not cut the end short.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.on('disconnect', stop)
  try {
    const server = await startServer(config, stderrLogger)
    announce(server)
    await stopped
    await server.close()
  } finally {
    // Listening keeps the channel to the parent open, and with it this process.
    process.off('disconnect', stop)
  }
}
