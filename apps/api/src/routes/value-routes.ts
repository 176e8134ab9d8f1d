import { endpoints } from '@moc/contract'
import { readSources, readTrail } from '@moc/use-cases'
import type { AppParts } from '../app-env.ts'
import { registerEndpoint, type App, type Send } from '../register-endpoint.ts'

/** Where values come from. All answers hold as long as the revision does. */
export function addValueRoutes(app: App, { program }: AppParts, send: Send): void {
  registerEndpoint(app, endpoints.getTrail, send, ({ query }) => readTrail(program, query.key))
  registerEndpoint(app, endpoints.getSources, send, ({ params, query }) => readSources(program, params.code, query.place))
}
