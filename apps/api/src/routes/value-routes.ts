import { endpoints } from '@moc/contract'
import { chooseSource, readSources, readTrail } from '@moc/use-cases'
import type { AppParts } from '../app-env.ts'
import { registerEndpoint, type App, type Send } from '../register-endpoint.ts'
import { sendFresh } from '../send-json.ts'

/** Where values come from, and which of several sources is used. What is read holds as long as the revision does. */
export function addValueRoutes(app: App, { program }: AppParts, send: Send): void {
  registerEndpoint(app, endpoints.getTrail, send, ({ query }) => readTrail(program, query.key))
  registerEndpoint(app, endpoints.getSources, send, ({ params, query }) => readSources(program, params.code, query.place))
  registerEndpoint(app, endpoints.chooseSource, sendFresh, ({ params, body }) => chooseSource(program, params.code, body))
}
