import { endpoints } from '@moc/contract'
import { addEdit, listEdits, previewEdit, withdrawEdit } from '@moc/use-cases'
import type { AppParts } from '../app-env.ts'
import { registerEndpoint, type App } from '../register-endpoint.ts'
import { sendFresh } from '../send-json.ts'

/** The catalogue as it can be edited: looked at, tried, edited, withdrawn. */
export function addEditRoutes(app: App, { program }: AppParts): void {
  registerEndpoint(app, endpoints.listEdits, sendFresh, () => listEdits(program))
  registerEndpoint(app, endpoints.previewEdit, sendFresh, ({ body }) => previewEdit(program, body))
  registerEndpoint(app, endpoints.addEdit, sendFresh, ({ body }) => addEdit(program, body))
  registerEndpoint(app, endpoints.withdrawEdit, sendFresh, ({ params, query }) => withdrawEdit(program, params.number, query))
}
