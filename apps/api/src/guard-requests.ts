import { DomainFailure } from '@moc/core'
import { createMiddleware } from 'hono/factory'
import type { Address, AppEnv } from './app-env.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Keeps other sites out of a server that has no sign-in yet. On loopback a request must name this machine
 * (against DNS rebinding), and the API answers no page of another origin, a write not even by navigation.
 * Opened to other machines the server only reads: every write is refused as `read-only`.
 */
export function guardRequests(address: Address) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const api = c.req.path.startsWith('/api/')
    const writes = !reads.has(c.req.method)
    if (!address.loopback && writes && api) throw new DomainFailure('read-only', `write refused on ${address.host}`)
    if (address.loopback) {
      const host = c.req.header('host') ?? new URL(c.req.url).host
      if (!namesThisMachine(host, address.port)) throw new DomainFailure('cross-site', `host ${host} is not this machine`)
      if (api && fromAnotherSite((name) => c.req.header(name), host, writes))
        throw new DomainFailure('cross-site', 'origin is another site')
    }
    await next()
  })
}

/** Whether a Host header names this machine by its loopback names and the port that was opened. */
function namesThisMachine(host: string, port: number): boolean {
  const [, name, asked = '80'] = /^(localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$/i.exec(host) ?? []
  return name !== undefined && Number(asked) === port
}

/** Whether a browser sent the request for a page of another origin. Programs send neither header and are let through. */
function fromAnotherSite(header: (name: string) => string | undefined, host: string, writes: boolean): boolean {
  const origin = header('origin')
  if (origin !== undefined && origin !== `http://${host}`) return true
  const site = header('sec-fetch-site')
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  return writes || header('sec-fetch-mode') !== 'navigate'
}
