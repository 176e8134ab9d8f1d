import type { ImportDiff, ImportReceipt, ImportSummary, UndoReceipt } from '@moc/core'
import { z } from 'zod'

export const issueSchema = z.object({
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  messageEn: z.string(),
})

const diffValueSchema = z.object({
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  status: z.string(),
  source: z.string().nullable(),
})

export const importDiffSchema = z.object({
  importId: z.string(),
  revision: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  removed: z.number().int(),
  rejected: z.number().int(),
  lines: z.array(
    z.object({
      change: z.enum(['added', 'changed']),
      line: z.number().int(),
      indicator: z.string(),
      place: z.string(),
      period: z.string(),
      before: diffValueSchema.nullable(),
      after: diffValueSchema,
    }),
  ),
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
  kept: z.array(z.object({ indicator: z.string(), place: z.string(), period: z.string(), why: z.string(), whyEn: z.string() })),
}) satisfies z.ZodType<UndoReceipt>

export const importSummarySchema = z.object({
  id: z.string(),
  kind: z.enum(['catalogue', 'upload']),
  state: z.enum(['staged', 'published', 'undone', 'discarded']),
  fileName: z.string(),
  fileHash: z.string(),
  rows: z.number().int(),
  added: z.number().int().nullable(),
  changed: z.number().int().nullable(),
  stagedAt: z.string(),
  publishedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
}) satisfies z.ZodType<ImportSummary>

/** An import on its page: what it is, and what publishing would do or did. */
export const importPageSchema = z.object({ summary: importSummarySchema, diff: importDiffSchema })
export type ImportPageView = z.infer<typeof importPageSchema>
export const importListSchema = z.object({ revision: z.number().int(), imports: z.array(importSummarySchema) })
