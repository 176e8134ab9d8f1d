import { randomUUID } from 'node:crypto'
import { DomainFailure } from '@moc/core'
import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import type { AppEnv, AppParts } from './app-env.ts'
import { guardRequests } from './guard-requests.ts'
import { answerProblem, isFault } from './problems.ts'
import { refuseUnreadable, type App } from './register-endpoint.ts'
import { addDashboardRoutes } from './routes/dashboard-routes.ts'
import { addDocsRoutes } from './routes/docs-routes.ts'
import { addHealthRoutes } from './routes/health-routes.ts'
import { addJobRoutes } from './routes/job-routes.ts'
import { addEditRoutes } from './routes/edit-routes.ts'
import { addImportRoutes } from './routes/import-routes.ts'
import { addOverviewRoutes } from './routes/overview-routes.ts'
import { addValueRoutes } from './routes/value-routes.ts'
import { allowedMethods } from './allowed-methods.ts'
import { readRefusedBody, requireSmallJson } from './refuse-body.ts'
import { secureHeaders } from './secure-headers.ts'
import { sendByRevision } from './send-json.ts'

/** Makes the app from its parts; opens nothing and listens to nothing, so that tests ask it through `app.request()`. */
export function createApp(parts: AppParts): App {
  const app: App = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) refuseUnreadable(result.error.issues)
    },
  })

  app.onError((thrown, c) => {
    const error = readRefusedBody(thrown) ?? thrown
    const known = error instanceof DomainFailure
    // A fault of the program is logged with its cause, whether or not there is a name for it.
    if (!known || isFault(error))
      parts.log('unexpected-error', { requestId: c.get('requestId'), method: c.req.method, path: c.req.path, error })
    if (known) return answerProblem(c, error)
    return answerProblem(c, 'internal')
  })
  app.notFound((c) => {
    const allow = allowedMethods(c.req.path)
    return allow.length === 0 ? answerProblem(c, 'not-found') : answerProblem(c, 'method-not-allowed', { allow: allow.join(', ') })
  })

  app.use(async (c, next) => {
    c.set('requestId', randomUUID())
    await next()
  })
  app.use(secureHeaders)
  // On this machine compressing costs more than it saves; over a network it does not.
  if (!parts.address.loopback) app.use('/api/*', compress())
  app.use(guardRequests(parts.address))
  app.use(async (c, next) => {
    requireReadable(c.req.url)
    await next()
  })

  app.use('/api/*', requireSmallJson)

  addHealthRoutes(app, parts)
  const send = sendByRevision(parts.program, randomUUID())
  addOverviewRoutes(app, parts, send)
  addValueRoutes(app, parts, send)
  addEditRoutes(app, parts)
  addImportRoutes(app, parts)
  addJobRoutes(app, parts)
  addDocsRoutes(app, parts)
  addDashboardRoutes(app, parts.dashboard)
  return app
}

/** Throws `request-unreadable` where an address has percent signs that encode nothing; Hono would pass them on as they stand. */
function requireReadable(url: string): void {
  try {
    decodeURIComponent(url.replaceAll('+', ' '))
  } catch {
    throw new DomainFailure('request-unreadable', 'malformed percent-encoding', { where: 'URL' })
  }
}
