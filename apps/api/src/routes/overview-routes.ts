import { endpoints } from '@moc/contract'
import { listAssessments, readBeforeAfter, readCatalogueView, readIndicatorPage, readMethods, readOverview } from '@moc/use-cases'
import type { AppParts } from '../app-env.ts'
import { registerEndpoint, type App, type Send } from '../register-endpoint.ts'

/** What is looked at: catalogue, overview, assessments, one indicator. All hold as long as the revision does. */
export function addOverviewRoutes(app: App, { program }: AppParts, send: Send): void {
  registerEndpoint(app, endpoints.getCatalogue, send, () => readCatalogueView(program))
  registerEndpoint(app, endpoints.getOverview, send, ({ query }) => readOverview(program, query))
  registerEndpoint(app, endpoints.listAssessments, send, ({ query }) => listAssessments(program, query))
  registerEndpoint(app, endpoints.getIndicatorPage, send, ({ params, query }) => readIndicatorPage(program, params.code, query))
  registerEndpoint(app, endpoints.getMethods, send, () => readMethods(program))
  registerEndpoint(app, endpoints.getBeforeAfter, send, ({ query }) => readBeforeAfter(program, query))
}
