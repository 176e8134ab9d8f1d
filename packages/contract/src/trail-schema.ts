import { observationStatuses } from '@moc/core'
import { z } from 'zod'
import { periodSchema, verificationSchema } from './assessment-schema.ts'

/** Which value is asked for, by its key (core's `observationKey`): what, where, which period, in which series. */
export const valueQuery = z.object({ key: z.string().min(1).max(300).describe('indicator|place|period kind|first day|last day|series') })

/** Where a value came from, down to its cell. Null: it was not recorded then. */
export const originSchema = z.object({
  importId: z.string(),
  kind: z.enum(['catalogue', 'upload']),
  fileName: z.string(),
  fileHash: z.string(),
  /** Whether the file itself is kept and can be had. */
  fileKept: z.boolean(),
  sheet: z.string().nullable(),
  line: z.number().int(),
  /** Counted from 0. */
  column: z.number().int().nullable(),
  /** As a spreadsheet names it: D9. */
  cell: z.string().nullable(),
  raw: z.string(),
  /** Who brought the file, and who published it. */
  broughtBy: z.string().nullable(),
  by: z.string().nullable(),
  recordedAt: z.string(),
  revision: z.number().int(),
  /** What turned the raw text into this number. */
  answers: z.record(z.string(), z.string()).nullable(),
  mapping: z.unknown().nullable(),
  reasons: z.record(z.string(), z.string()).nullable(),
})

const valueFactsSchema = z.object({
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  status: z.enum(observationStatuses),
  verification: verificationSchema,
  source: z.string().nullable(),
  note: z.string().nullable(),
  vintage: z.string().nullable(),
})

/** A stretch of revisions in which one value was the current one. */
export const versionSchema = valueFactsSchema.extend({
  since: z.number().int(),
  /** When that revision was made (ISO instant). */
  sinceAt: z.string(),
  until: z.number().int().nullable(),
  untilAt: z.string().nullable(),
  /** The import whose publication, undo or redo ended it. */
  endedBy: z.string().nullable(),
  origin: originSchema,
  /** Other cells that said the same after it, while it was current, the earliest first; only of imports that are published now. */
  confirmations: z.array(originSchema),
  /** What it took the place of when its import brought it; null where there was nothing. */
  replaced: valueFactsSchema.extend({ importId: z.string(), fileName: z.string() }).nullable(),
})
export type VersionView = z.infer<typeof versionSchema>

/** The whole trail of one value, the newest first; and the same value as other series have it. */
export const trailSchema = z.object({
  revision: z.number().int(),
  key: z.string(),
  indicator: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  place: z.string(),
  placeVi: z.string(),
  placeEn: z.string(),
  period: periodSchema,
  series: z.string(),
  unitVi: z.string(),
  unitEn: z.string(),
  current: versionSchema.nullable(),
  versions: z.array(versionSchema),
  others: z.array(valueFactsSchema.extend({ series: z.string() })),
})
export type TrailView = z.infer<typeof trailSchema>

/** Everything that several sources say of one indicator at one place, and which is used. */
export const sourcesSchema = z.object({
  revision: z.number().int(),
  indicator: z.string(),
  place: z.string(),
  /** The series that is used, and whether somebody chose it or custom did (the main one, else the first by name). */
  used: z.string().nullable(),
  chosen: z.object({ series: z.string(), everywhere: z.boolean(), why: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  history: z.array(
    z.object({
      series: z.string(),
      everywhere: z.boolean(),
      why: z.string(),
      by: z.string().nullable(),
      at: z.string(),
      revision: z.number().int(),
    }),
  ),
  series: z.array(z.object({ series: z.string(), sources: z.array(z.string()), points: z.number().int() })),
  /** One entry a period, with what each series says of it. */
  values: z.array(z.object({ period: periodSchema, by: z.record(z.string(), valueFactsSchema) })),
})
export type SourcesView = z.infer<typeof sourcesSchema>

export const choiceSchema = z.strictObject({
  series: z.string().min(1).max(60),
  /** Null: at every place. */
  place: z.string().nullable(),
  why: z.string().trim().min(3).max(500),
  by: z.string().max(100).optional(),
})
