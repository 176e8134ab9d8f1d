import { z } from 'zod'
import { assessmentSchema } from './assessment-schema.ts'
import { beforeAfterQuery, beforeAfterSchema } from './before-after-schema.ts'
import { catalogueSchema } from './catalogue-schema.ts'
import { importDiffSchema, importListSchema, importPageSchema, importReceiptSchema, undoReceiptSchema } from './import-schema.ts'
import { indicatorPageSchema } from './indicator-page-schema.ts'
import { methodsSchema } from './methods-schema.ts'
import { overviewSchema } from './overview-schema.ts'
import { selectionQuery } from './selection-schema.ts'

/** A promise of the API as plain data: the server registers it, the client calls it, nothing else is needed. */
export interface Endpoint<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType> {
  readonly method: 'get' | 'post' | 'delete'
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string
  readonly summary: string
  readonly params: Params
  readonly query: Query
  /** `file`: the body is the bytes of a file. */
  readonly body: 'none' | 'file'
  readonly answer: Answer
  /** Whether it changes the store: refused where the server only reads. */
  readonly writes: boolean
}

function endpoint<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  of: Endpoint<Params, Query, Answer>,
): Endpoint<Params, Query, Answer> {
  return of
}

const none = z.object({})
const importId = z.object({ id: z.string() })

export const healthSchema = z.object({
  status: z.literal('ok'),
  version: z.string(),
  revision: z.number().int(),
  /** False where the server is bound to an address other than this machine's own: it reads and refuses to write. */
  writable: z.boolean(),
})

export const checkSchema = z.object({
  ok: z.boolean(),
  revision: z.number().int(),
  counts: z.record(z.string(), z.number().int()),
  problems: z.array(z.string()),
})

export const endpoints = {
  getHealth: endpoint({
    method: 'get',
    path: '/api/health',
    summary: 'Whether the server answers, and which revision it holds',
    params: none,
    query: none,
    body: 'none',
    answer: healthSchema,
    writes: false,
  }),
  getCatalogue: endpoint({
    method: 'get',
    path: '/api/v1/catalogue',
    summary: 'Strategies, places and indicators',
    params: none,
    query: none,
    body: 'none',
    answer: catalogueSchema,
    writes: false,
  }),
  getOverview: endpoint({
    method: 'get',
    path: '/api/v1/overview',
    summary: 'Every target of a strategy judged at one place for one year',
    params: none,
    query: selectionQuery,
    body: 'none',
    answer: overviewSchema,
    writes: false,
  }),
  listAssessments: endpoint({
    method: 'get',
    path: '/api/v1/assessments',
    summary: 'Assessments alone, as the command line prints them; of all strategies where none is named',
    params: none,
    query: selectionQuery,
    body: 'none',
    answer: z.array(assessmentSchema),
    writes: false,
  }),
  getIndicatorPage: endpoint({
    method: 'get',
    path: '/api/v1/indicators/{code}',
    summary: 'One indicator at one place: its series, targets and sources',
    params: z.object({ code: z.string() }),
    query: selectionQuery.extend({ target: z.string().optional().describe('Code of the target to put first') }),
    body: 'none',
    answer: indicatorPageSchema,
    writes: false,
  }),
  getBeforeAfter: endpoint({
    method: 'get',
    path: '/api/v1/before-after',
    summary: 'Every indicator before and after an event at one place: differences, forecasts from before, tests, and what may be concluded',
    params: none,
    query: beforeAfterQuery,
    body: 'none',
    answer: beforeAfterSchema,
    writes: false,
  }),
  getMethods: endpoint({
    method: 'get',
    path: '/api/v1/methods',
    summary: 'Every rule and convention by which targets are judged, and what the back-tests found',
    params: none,
    query: none,
    body: 'none',
    answer: methodsSchema,
    writes: false,
  }),
  listImports: endpoint({
    method: 'get',
    path: '/api/v1/imports',
    summary: 'Past and waiting imports, newest first',
    params: none,
    query: none,
    body: 'none',
    answer: importListSchema,
    writes: false,
  }),
  getImport: endpoint({
    method: 'get',
    path: '/api/v1/imports/{id}',
    summary: 'One import with its difference',
    params: importId,
    query: none,
    body: 'none',
    answer: importPageSchema,
    writes: false,
  }),
  stageImport: endpoint({
    method: 'post',
    path: '/api/v1/imports',
    summary: 'Check a file and stage it: nothing is published',
    params: none,
    query: z.object({ fileName: z.string().min(1).max(255) }),
    body: 'file',
    answer: importPageSchema,
    writes: true,
  }),
  publishImport: endpoint({
    method: 'post',
    path: '/api/v1/imports/{id}/publish',
    summary: 'Publish a staged import in one transaction',
    params: importId,
    query: none,
    body: 'none',
    answer: importReceiptSchema,
    writes: true,
  }),
  discardImport: endpoint({
    method: 'delete',
    path: '/api/v1/imports/{id}',
    summary: 'Throw a staged import away',
    params: importId,
    query: none,
    body: 'none',
    answer: z.object({ importId: z.string() }),
    writes: true,
  }),
  undoImport: endpoint({
    method: 'post',
    path: '/api/v1/imports/{id}/undo',
    summary: 'Restore what a published import changed',
    params: importId,
    query: none,
    body: 'none',
    answer: undoReceiptSchema,
    writes: true,
  }),
  checkStore: endpoint({
    method: 'get',
    path: '/api/v1/check',
    summary: 'Integrity of the store',
    params: none,
    query: none,
    body: 'none',
    answer: checkSchema,
    writes: false,
  }),
} as const

export type Endpoints = typeof endpoints
export { importDiffSchema }
