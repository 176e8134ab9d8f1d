import { endpoints } from '@moc/contract'
import { checkProgram } from '@moc/use-cases'
import type { AppParts } from '../app-env.ts'
import { registerEndpoint, type App } from '../register-endpoint.ts'
import { sendFresh } from '../send-json.ts'
import { proveToken } from '../server-note.ts'

/** Whether the server answers, and whether its store is whole. */
export function addHealthRoutes(app: App, { program, version, token }: AppParts): void {
  // Whoever knows the token of the data directory can tell that this very server holds it; the token itself is never sent.
  app.use('/api/health', async (c, next) => {
    await next()
    const challenge = c.req.header('x-moc-challenge')
    if (challenge) c.res.headers.set('x-moc-proof', proveToken(token, challenge))
  })
  registerEndpoint(app, endpoints.getHealth, sendFresh, async () => ({
    status: 'ok' as const,
    version,
    revision: program.store.revision(),
    writable: program.writable,
  }))
  registerEndpoint(app, endpoints.checkStore, sendFresh, () => checkProgram(program))
}
