/** Writes one event as a line; never to stdout, which belongs to answers. */
export type Logger = (event: string, facts?: Readonly<Record<string, unknown>>) => void

/** Logs JSON lines on stderr. An error is written with its stack: the log is for whoever runs the server. */
export const stderrLogger: Logger = (event, facts = {}) => {
  const plain = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value instanceof Error ? (value.stack ?? value.message) : value]),
  )
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...plain })}\n`)
}

/** Logs nothing. */
export const silentLogger: Logger = () => {}
