import { endpoints } from '@moc/contract'
import {
  answerImport,
  discardImport,
  forgetTemplate,
  listImports,
  listTemplates,
  publishImport,
  readBroughtFile,
  readImport,
  readImportTable,
  receiveFile,
  redoImport,
  undoImport,
  writeProblems,
  writeStrategyForm,
} from '@moc/use-cases'
import type { AppParts } from '../app-env.ts'
import { readUpload } from '../read-upload.ts'
import { registerEndpoint, registerFile, type App } from '../register-endpoint.ts'
import { sendFresh } from '../send-json.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file's way in: kept and read, asked about, looked at, published or discarded, undone and redone. */
export function addImportRoutes(app: App, { program }: AppParts): void {
  registerEndpoint(app, endpoints.listImports, sendFresh, () => listImports(program))
  registerEndpoint(app, endpoints.getImport, sendFresh, ({ params, query }) => readImport(program, params.id, query))
  registerEndpoint(app, endpoints.getImportTable, sendFresh, ({ params, query }) => readImportTable(program, params.id, query))
  registerEndpoint(app, endpoints.stageImport, sendFresh, async ({ query, request }) =>
    receiveFile(program, { ...query, bytes: await readUpload(request) }),
  )
  registerEndpoint(app, endpoints.answerImport, sendFresh, ({ params, body }) => answerImport(program, params.id, body))
  registerEndpoint(app, endpoints.publishImport, sendFresh, ({ params, body }) => publishImport(program, params.id, body))
  registerEndpoint(app, endpoints.discardImport, sendFresh, ({ params }) => discardImport(program, params.id))
  registerEndpoint(app, endpoints.undoImport, sendFresh, ({ params }) => undoImport(program, params.id))
  registerEndpoint(app, endpoints.redoImport, sendFresh, ({ params }) => redoImport(program, params.id))
  registerEndpoint(app, endpoints.listImportTemplates, sendFresh, () => listTemplates(program))
  registerEndpoint(app, endpoints.forgetImportTemplate, sendFresh, ({ params }) => forgetTemplate(program, params.shape))
  registerFile(app, endpoints.getImportFile, async ({ params }) => ({
    contentType: 'application/octet-stream',
    ...(await readBroughtFile(program, params.id)),
  }))
  registerFile(app, endpoints.getImportProblems, async ({ params }) => ({
    contentType: workbook,
    ...(await writeProblems(program, params.id)),
  }))
  registerFile(app, endpoints.getForm, async ({ params, query }) => ({
    contentType: workbook,
    ...(await writeStrategyForm(program, { ...params, ...query })),
  }))
}
