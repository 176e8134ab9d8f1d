import { changeReasons, changes, importStates, type ImportDiff, type ImportReceipt, type ImportSummary, type UndoReceipt } from '@moc/core'
import { z } from 'zod'
import { placeSchema } from './catalogue-schema.ts'
import { issueSchema } from './issue-schema.ts'
import { answersSchema, mappingSchema, questionSchema } from './reading-schema.ts'

const diffValueSchema = z.object({
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  status: z.string(),
  source: z.string().nullable(),
  note: z.string().nullable(),
  verification: z.string(),
})

const diffLineSchema = z.object({
  change: z.enum(['added', 'changed', 'unchanged']),
  reason: z.enum(changeReasons).nullable(),
  line: z.number().int(),
  sheet: z.string().nullable(),
  column: z.number().int().nullable(),
  raw: z.string(),
  indicator: z.string(),
  place: z.string(),
  period: z.string(),
  series: z.string(),
  key: z.string(),
  before: diffValueSchema.nullable(),
  after: diffValueSchema,
})

export const importDiffSchema = z.object({
  importId: z.string(),
  revision: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  removed: z.number().int(),
  rejected: z.number().int(),
  lines: z.array(diffLineSchema),
  rejectedLines: z.array(z.object({ line: z.number().int(), issues: z.array(issueSchema) })),
  total: z.number().int(),
  offset: z.number().int(),
  issues: z.array(issueSchema),
}) satisfies z.ZodType<ImportDiff>

export const importReceiptSchema = z.object({
  importId: z.string(),
  revision: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
}) satisfies z.ZodType<ImportReceipt>

export const undoReceiptSchema = z.object({
  importId: z.string(),
  revision: z.number().int(),
  restored: z.number().int(),
  /** The first 10,000 of the values that stay; `keptTotal` counts all. */
  kept: z.array(z.object({ indicator: z.string(), place: z.string(), period: z.string(), why: z.string(), whyEn: z.string() })),
  keptTotal: z.number().int(),
}) satisfies z.ZodType<UndoReceipt>

export const importSummarySchema = z.object({
  id: z.string(),
  kind: z.enum(['catalogue', 'upload']),
  state: z.enum(importStates),
  fileName: z.string(),
  fileHash: z.string(),
  fileSize: z.number().int().nullable(),
  sheet: z.string().nullable(),
  shape: z.string().nullable(),
  rows: z.number().int(),
  errors: z.number().int(),
  warnings: z.number().int(),
  added: z.number().int().nullable(),
  changed: z.number().int().nullable(),
  unchanged: z.number().int().nullable(),
  removed: z.number().int().nullable(),
  by: z.string().nullable(),
  publishedBy: z.string().nullable(),
  stagedAt: z.string(),
  publishedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
}) satisfies z.ZodType<ImportSummary>

/** How far long work is: `done` of `total` rows, or bytes while it reads. */
export const progressSchema = z.object({
  stage: z.enum(['reading', 'checking', 'comparing', 'publishing']),
  done: z.number().int(),
  total: z.number().int(),
})

/** An import on its page: what it is, what is asked, and what publishing would do or did. */
export const importPageSchema = z.object({
  summary: importSummarySchema,
  /** Null unless it is being read or published. */
  progress: progressSchema.nullable(),
  /** Everything that is asked of this file, answered or not; `answers` says which are. */
  questions: z.array(questionSchema),
  answers: answersSchema,
  mapping: mappingSchema.nullable(),
  /** The earlier file of the same shape whose answers were taken over. */
  remembered: z.object({ fileName: z.string(), at: z.string() }).nullable(),
  /** Earlier imports of the very same bytes, newest first. */
  sameFile: z.array(importSummarySchema),
  /** Codes of warnings that want a reason before publishing. */
  wantReasons: z.array(z.string()),
  diff: importDiffSchema,
  /** Districts and communes that the lines name; every other place is in the catalogue. */
  places: z.array(placeSchema),
})
export type ImportPageView = z.infer<typeof importPageSchema>
export const importListSchema = z.object({ revision: z.number().int(), imports: z.array(importSummarySchema) })

export const importQuerySchema = z.object({
  change: z.enum(changes).optional().describe('Only lines of this kind'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
})

export const answerImportSchema = z.strictObject({ answers: answersSchema, mapping: mappingSchema.nullable().optional() })

export const publicationSchema = z.strictObject({
  /** The revision that the difference was shown for: refused as import-stale where the store has moved on. */
  seenRevision: z.number().int().optional(),
  by: z.string().max(100).optional(),
  /** Reasons by the code of the warning; `*` for all. */
  reasons: z.record(z.string(), z.string().max(500)).optional(),
})

/** Mappings and answers that are kept for the next file of the same shape. */
export const importTemplatesSchema = z.object({
  templates: z.array(
    z.object({ shape: z.string(), fileName: z.string(), updatedAt: z.string(), mapping: mappingSchema.nullable(), answers: answersSchema }),
  ),
})
