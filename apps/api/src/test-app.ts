import { clockOn, openProgram, type Program } from '@moc/use-cases'
import { prepareStore, shippedCatalogue } from '@moc/use-cases/testing'
import { silentLogger } from './log.ts'
import { createApp } from './app.ts'
import type { App } from './register-endpoint.ts'

/** What tests ask: the real app over a real store that holds what ships, on a day that stands still. */
export interface TestApp {
  readonly app: App
  readonly program: Program
  /** Asks as a program on this machine would; headers may say otherwise. */
  ask(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

/** Opens the app for tests: on loopback, or as if bound to an address that other machines reach. */
export async function openTestApp({ host = '127.0.0.1', dashboard = '/nowhere', log = silentLogger } = {}): Promise<TestApp> {
  const loopback = host === '127.0.0.1'
  const { directory, remove } = await prepareStore()
  const program = await openProgram({ directory, catalogue: shippedCatalogue, clock: clockOn('2026-11-20'), writable: loopback })
  const app = createApp({
    program,
    address: { host, port: 8787, loopback },
    log,
    version: '0.0.0-test',
    token: 'token-of-the-test',
    dashboard,
  })
  return {
    app,
    program,
    ask: async (path, init = {}) =>
      app.request(path, { ...init, headers: { host: 'localhost:8787', ...(init.headers as Record<string, string>) } }),
    close: async () => {
      await program.close()
      await remove()
    },
  }
}

/** The body of an answer, checked by the schema that promises it. */
export async function bodyOf<T>(schema: { parse(value: unknown): T }, response: Response): Promise<T> {
  return schema.parse(await response.json())
}
