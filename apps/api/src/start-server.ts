import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { DomainFailure } from '@moc/core'
import { openProgram, warmUp, type Program } from '@moc/use-cases'
import type { Logger } from './log.ts'
import { createApp } from './app.ts'
import { isLoopback, type Config } from './config.ts'
import { problemResponse } from './problems.ts'
import { makeToken, removeServerNote, writeServerNote } from './server-note.ts'
import { version } from './version.ts'

/** A server that listens. */
export interface RunningServer {
  /** Where to open it on this machine. */
  readonly url: string
  readonly program: Program
  /** False where it is open to other machines. */
  readonly writable: boolean
  /** Ends what is under way, releases the port and the store. */
  close(): Promise<void>
}

/** How long a connection stays open between two questions: a page busy with a large answer asks its next one seconds later. */
const keepAlive = 30_000

/**
 * Opens the store, loads what ships, listens, and leaves a note in the data directory. Throws the failures of
 * opening a store, `catalogue-refused` and `port-taken`; nothing stays open then.
 */
export async function startServer(config: Config, log: Logger): Promise<RunningServer> {
  const loopback = isLoopback(config.host)
  // The port first: where it is taken, nothing else is touched. Who asks before the store is open waits for it.
  const ready = Promise.withResolvers<RequestListener>()
  ready.promise.catch(() => {})
  const server = createServer(
    { keepAliveTimeout: keepAlive },
    (request, response) => void ready.promise.then((answer) => answer(request, response)),
  )
  await listen(server, config)
  const { port } = server.address() as AddressInfo
  const token = makeToken()
  try {
    const program = await openProgram({ directory: config.directory, catalogue: config.catalogue, clock: config.clock, writable: loopback })
    // What fails here will say so to whoever asks for it.
    await warmUp(program).catch(() => {})
    const app = createApp({ program, address: { host: config.host, port, loopback }, log, version, token, dashboard: config.dashboard })
    const listener = listenerOf(app.fetch)
    ready.resolve((request, response) => void listener(request, response))
    const url = `http://${hostOnThisMachine(config.host)}:${port}`
    await writeServerNote(config.directory, { url, token, pid: process.pid })
    return {
      url,
      program,
      writable: loopback,
      close: async () => {
        await removeServerNote(config.directory, token)
        await shut(server)
        await program.close()
      },
    }
  } catch (error) {
    ready.reject(error)
    server.closeAllConnections()
    await shut(server)
    throw error
  }
}

function listenerOf(fetch: Parameters<typeof getRequestListener>[0]) {
  return getRequestListener(fetch, {
    overrideGlobalObjects: false,
    // What is no HTTP request at all: an address or a Host header that cannot be read.
    errorHandler: () => problemResponse(new DomainFailure('request-unreadable', 'no request', { where: 'URL' }), 'vi', randomUUID()),
  })
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const known = ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(error.code ?? '')
      fail(known ? new DomainFailure('port-taken', error.message, { port, host, reason: error.code! }) : error)
    })
    server.listen({ host, port, exclusive: true }, done)
  })
}

/** Lets answers under way end, for two seconds; idle connections are closed at once. */
async function shut(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  server.closeIdleConnections()
  const hurry = setTimeout(() => server.closeAllConnections(), 2000)
  await closed
  clearTimeout(hurry)
}

function hostOnThisMachine(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}
