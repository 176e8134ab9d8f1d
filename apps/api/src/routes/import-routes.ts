import { endpoints } from '@moc/contract'
import { discardImport, listImports, publishImport, readImport, stageFile, undoImport } from '@moc/use-cases'
import type { AppParts } from '../app-env.ts'
import { readUpload } from '../read-upload.ts'
import { registerEndpoint, type App } from '../register-endpoint.ts'
import { sendFresh } from '../send-json.ts'

/** A file's way in: staged, looked at, published or discarded, undone. */
export function addImportRoutes(app: App, { program }: AppParts): void {
  registerEndpoint(app, endpoints.listImports, sendFresh, () => listImports(program))
  registerEndpoint(app, endpoints.getImport, sendFresh, ({ params }) => readImport(program, params.id))
  registerEndpoint(app, endpoints.stageImport, sendFresh, async ({ query, request }) =>
    stageFile(program, { fileName: query.fileName, bytes: await readUpload(request) }),
  )
  registerEndpoint(app, endpoints.publishImport, sendFresh, ({ params }) => publishImport(program, params.id))
  registerEndpoint(app, endpoints.discardImport, sendFresh, ({ params }) => discardImport(program, params.id))
  registerEndpoint(app, endpoints.undoImport, sendFresh, ({ params }) => undoImport(program, params.id))
}
