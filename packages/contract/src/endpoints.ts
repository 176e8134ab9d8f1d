import { z } from 'zod'
import { assessmentSchema } from './assessment-schema.ts'
import { beforeAfterQuery, beforeAfterSchema } from './before-after-schema.ts'
import { catalogueSchema } from './catalogue-schema.ts'
import { editPreviewSchema, editsSchema, newEditSchema } from './edit-schema.ts'
import {
  answerImportSchema,
  importListSchema,
  importPageSchema,
  importQuerySchema,
  importReceiptSchema,
  importTemplatesSchema,
  publicationSchema,
  undoReceiptSchema,
} from './import-schema.ts'
import { jobSchema } from './job-schema.ts'
import { indicatorPageSchema } from './indicator-page-schema.ts'
import { methodsSchema } from './methods-schema.ts'
import { overviewSchema } from './overview-schema.ts'
import { importTableSchema } from './reading-schema.ts'
import { selectionQuery } from './selection-schema.ts'
import { choiceSchema, sourcesSchema, trailSchema, valueQuery } from './trail-schema.ts'

/** A promise of the API as plain data: the server registers it, the client calls it, nothing else is needed. */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
  Body extends Sent = Sent,
> {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string
  readonly summary: string
  readonly params: Params
  readonly query: Query
  /** `file`: the body is the bytes of a file; a schema: it is JSON of that shape. */
  readonly body: Body
  /** What is answered as JSON; `fileAnswer` where the answer is the bytes of a file. */
  readonly answer: Answer
  /** Whether it changes the store: refused where the server only reads. */
  readonly writes: boolean
}

export type Sent = 'none' | 'file' | z.ZodType

function endpoint<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType, const Body extends Sent>(
  of: Endpoint<Params, Query, Answer, Body>,
): Endpoint<Params, Query, Answer, Body> {
  return of
}

/** An answer that is a file: a page links to it, and the browser saves it. */
export const fileAnswer = z.string().meta({ format: 'binary' })

const none = z.object({})
const importId = z.object({ id: z.string() })
const jobId = z.object({ id: z.string() })

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
  assessEverywhere: endpoint({
    method: 'post',
    path: '/api/v1/assessment-jobs',
    summary:
      'Begin to judge every target at every place, beside everything else that is asked; of all strategies where none is named. The same question is the same job. Refused where the server only reads.',
    params: none,
    query: selectionQuery.omit({ place: true }),
    body: 'none',
    answer: jobSchema,
    writes: false,
  }),
  getAssessmentJob: endpoint({
    method: 'get',
    path: '/api/v1/assessment-jobs/{id}',
    summary: 'How far such a job is',
    params: jobId,
    query: none,
    body: 'none',
    answer: jobSchema,
    writes: false,
  }),
  listAssessmentsOfJob: endpoint({
    method: 'get',
    path: '/api/v1/assessment-jobs/{id}/rows',
    summary: 'The assessments of a job that is done, place after place; a problem while it is not, or where it failed',
    params: jobId,
    query: none,
    body: 'none',
    answer: z.array(assessmentSchema),
    writes: false,
  }),
  cancelAssessmentJob: endpoint({
    method: 'delete',
    path: '/api/v1/assessment-jobs/{id}',
    summary: 'Cancel a job, or let go of its rows',
    params: jobId,
    query: none,
    body: 'none',
    answer: jobSchema,
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
    summary: 'One import: what is asked, and its difference, a window of its lines',
    params: importId,
    query: importQuerySchema,
    body: 'none',
    answer: importPageSchema,
    writes: false,
  }),
  stageImport: endpoint({
    method: 'post',
    path: '/api/v1/imports',
    summary: 'Take a file, read it and stage it: nothing is published. A large one is answered while it is being read',
    params: none,
    query: z.object({
      fileName: z.string().min(1).max(255),
      by: z.string().max(100).optional().describe('Who brings it, as they call themselves'),
    }),
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
    body: publicationSchema.optional(),
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
  getImportTable: endpoint({
    method: 'get',
    path: '/api/v1/imports/{id}/table',
    summary: 'The table of a file as it was understood, a window of its rows',
    params: importId,
    query: z.object({
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    body: 'none',
    answer: importTableSchema,
    writes: false,
  }),
  answerImport: endpoint({
    method: 'put',
    path: '/api/v1/imports/{id}/answers',
    summary: 'Answer what a file could not decide, and say what its columns mean; it is read anew with them',
    params: importId,
    query: none,
    body: answerImportSchema,
    answer: importPageSchema,
    writes: true,
  }),
  getImportProblems: endpoint({
    method: 'get',
    path: '/api/v1/imports/{id}/problems.xlsx',
    summary: 'The rows that could not be taken, as a workbook with a column "Lỗi", to repair and bring again',
    params: importId,
    query: none,
    body: 'none',
    answer: fileAnswer,
    writes: false,
  }),
  getImportFile: endpoint({
    method: 'get',
    path: '/api/v1/imports/{id}/file',
    summary: 'The file as it was brought',
    params: importId,
    query: none,
    body: 'none',
    answer: fileAnswer,
    writes: false,
  }),
  redoImport: endpoint({
    method: 'post',
    path: '/api/v1/imports/{id}/redo',
    summary: 'Take an undo back',
    params: importId,
    query: none,
    body: 'none',
    answer: undoReceiptSchema,
    writes: true,
  }),
  listImportTemplates: endpoint({
    method: 'get',
    path: '/api/v1/import-templates',
    summary: 'What is remembered of tables of a shape: their mapping and answers',
    params: none,
    query: none,
    body: 'none',
    answer: importTemplatesSchema,
    writes: false,
  }),
  forgetImportTemplate: endpoint({
    method: 'delete',
    path: '/api/v1/import-templates/{shape}',
    summary: 'Forget what is remembered of a shape',
    params: z.object({ shape: z.string() }),
    query: none,
    body: 'none',
    answer: z.object({ shape: z.string() }),
    writes: true,
  }),
  getForm: endpoint({
    method: 'get',
    path: '/api/v1/forms/{strategy}/form.xlsx',
    summary: 'An empty workbook for the indicators of a strategy at a place, to be filled in and brought back',
    params: z.object({ strategy: z.string() }),
    query: z.object({ place: z.string().optional(), year: z.coerce.number().int().min(1900).max(2100).optional() }),
    body: 'none',
    answer: fileAnswer,
    writes: false,
  }),
  getTrail: endpoint({
    method: 'get',
    path: '/api/v1/trail',
    summary: 'Where one value came from, everything it ever was, and what other sources say',
    params: none,
    query: valueQuery,
    body: 'none',
    answer: trailSchema,
    writes: false,
  }),
  getSources: endpoint({
    method: 'get',
    path: '/api/v1/indicators/{code}/sources',
    summary: 'What several sources say of an indicator at a place, side by side, and which is used',
    params: z.object({ code: z.string() }),
    query: z.object({ place: z.string().optional() }),
    body: 'none',
    answer: sourcesSchema,
    writes: false,
  }),
  chooseSource: endpoint({
    method: 'post',
    path: '/api/v1/indicators/{code}/sources',
    summary: 'Choose which source an indicator uses, with the reason; earlier choices stay in the history',
    params: z.object({ code: z.string() }),
    query: none,
    body: choiceSchema,
    answer: sourcesSchema,
    writes: true,
  }),
  listEdits: endpoint({
    method: 'get',
    path: '/api/v1/catalogue/edits',
    summary: 'Indicators, targets and policy as they stand, and the edits that led there',
    params: none,
    query: none,
    body: 'none',
    answer: editsSchema,
    writes: false,
  }),
  addEdit: endpoint({
    method: 'post',
    path: '/api/v1/catalogue/edits',
    summary: 'Edit the catalogue: a new version, never an overwrite',
    params: none,
    query: none,
    body: newEditSchema,
    answer: editsSchema,
    writes: true,
  }),
  previewEdit: endpoint({
    method: 'post',
    path: '/api/v1/catalogue/edits/preview',
    summary:
      'What an edit of the catalogue would change, and what is wrong with it; nothing is stored. Refused where the server only reads.',
    params: none,
    query: none,
    body: newEditSchema,
    answer: editPreviewSchema,
    writes: false,
  }),
  withdrawEdit: endpoint({
    method: 'delete',
    path: '/api/v1/catalogue/edits/{number}',
    summary: 'Withdraw an edit; it stays in the history',
    params: z.object({ number: z.coerce.number().int() }),
    query: z.object({ why: z.string().trim().min(3).max(500), by: z.string().max(100).optional() }),
    body: 'none',
    answer: editsSchema,
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
