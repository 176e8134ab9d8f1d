import { comparators, directions, rhythms, scales } from '@moc/core'
import { z } from 'zod'
import { goalValueSchema, pointSchema, verificationSchema } from './assessment-schema.ts'
import { placeSchema } from './catalogue-schema.ts'
import { comparisonSchema, shareIntervalSchema } from './comparison-schema.ts'

const year = z.coerce.number().int().min(1900).max(2200)

/** What to compare, as the query of a request. Every part may be left out; the server says what it took. */
export const beforeAfterQuery = z.object({
  event: z.string().optional().describe('Code or number of a document with a known day; default NQ-11-2007'),
  place: z.string().optional().describe('Place id, code or name; default VN'),
  beforeFrom: year.optional().describe('First year before the event; default ten years before it'),
  afterTo: year.optional().describe('Last year after the event; default ten years after it'),
})
export type BeforeAfterQuery = z.infer<typeof beforeAfterQuery>

/** A document whose day is known. */
export const eventSchema = z.object({
  code: z.string(),
  number: z.string().nullable(),
  titleVi: z.string(),
  titleEn: z.string(),
  issued: z.iso.date(),
  level: z.string(),
  verification: verificationSchema,
  strategy: z.string().nullable(),
  shortVi: z.string().nullable(),
  shortEn: z.string().nullable(),
})
export type EventView = z.infer<typeof eventSchema>

const targetMarkSchema = z.object({
  target: z.string(),
  label: z.string(),
  comparator: z.enum(comparators),
  value: goalValueSchema,
  level: z.number(),
  year: z.number().int().nullable(),
  verification: verificationSchema,
  isNationalElsewhere: z.boolean(),
})

/** One indicator before and after the event. */
export const beforeAfterRowSchema = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  unitVi: z.string(),
  unitEn: z.string(),
  scale: z.enum(scales),
  rhythm: z.enum(rhythms),
  direction: z.enum(directions),
  /** The indicator that it is a part of: it is then no evidence of its own. */
  partOf: z.string().nullable(),
  /** Why it stands under its task, where no target of the event's strategy says so. */
  reasonVi: z.string().nullable(),
  reasonEn: z.string().nullable(),
  /** Whether the title counts it. */
  counted: z.boolean(),
  target: targetMarkSchema.nullable(),
  points: z.array(pointSchema),
  before: pointSchema.nullable(),
  after: pointSchema.nullable(),
  wilsonBefore: shareIntervalSchema.nullable(),
  wilsonAfter: shareIntervalSchema.nullable(),
  ...comparisonSchema.shape,
})
export type BeforeAfterRowView = z.infer<typeof beforeAfterRowSchema>

/** All that the page before and after shows. */
export const beforeAfterSchema = z.object({
  revision: z.number().int(),
  event: eventSchema,
  /** The year of the event: it belongs to neither side alone. */
  year: z.number().int(),
  place: placeSchema,
  window: z.object({ beforeFrom: z.number().int(), beforeTo: z.number().int(), afterFrom: z.number().int(), afterTo: z.number().int() }),
  events: z.array(eventSchema),
  /** Other documents of the years after the event. */
  meanwhile: z.array(eventSchema),
  /** All tasks of the event's strategy, also those without a row; `objective` null: of no task. */
  groups: z.array(
    z.object({
      objective: z
        .object({
          no: z.number().int(),
          nameVi: z.string(),
          nameEn: z.string(),
          shortVi: z.string(),
          shortEn: z.string(),
          verification: verificationSchema,
        })
        .nullable(),
      rows: z.array(beforeAfterRowSchema),
    }),
  ),
  /** Indicators with values on both sides that are not compared. */
  leftOut: z.array(z.object({ code: z.string(), nameVi: z.string(), nameEn: z.string(), why: z.enum(['modelled', 'background']) })),
})
export type BeforeAfterView = z.infer<typeof beforeAfterSchema>
