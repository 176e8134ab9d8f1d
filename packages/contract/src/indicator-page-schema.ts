import { seriesRoles } from '@moc/core'
import { z } from 'zod'
import { assessmentSchema, pointSchema } from './assessment-schema.ts'
import { indicatorSchema, placeSchema } from './catalogue-schema.ts'
import { reliabilitySchema } from './methods-schema.ts'
import { rulesSchema } from './rules-schema.ts'
import { whatIfSchema } from './what-if-schema.ts'

/** One series that speaks of the same thing: the chosen one, those that stand beside it, those that only explain. */
export const seriesSchema = z.object({
  indicator: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  unitVi: z.string(),
  unitEn: z.string(),
  series: z.string(),
  role: z.enum([...seriesRoles, 'same-indicator']),
  modelled: z.boolean(),
  agencyVi: z.string().nullable(),
  noteVi: z.string().nullable(),
  noteEn: z.string().nullable(),
  points: z.array(pointSchema),
  breaks: z.array(z.object({ year: z.number().int(), why: z.string(), whyEn: z.string() })),
})

/** All that the page of one indicator shows at one place. */
export const indicatorPageSchema = z.object({
  revision: z.number().int(),
  asOf: z.string(),
  /** The day whose values these are; null: those that the store holds now. */
  knownOn: z.string().nullable(),
  horizon: z.number().int().nullable(),
  indicator: indicatorSchema,
  place: placeSchema,
  /** Targets that this indicator stands for, the one that was asked for first. */
  assessments: z.array(assessmentSchema),
  /** Of the first assessment: what official rules say, how often such a probability came true, what another pace would do. */
  rules: rulesSchema.nullable(),
  reliability: reliabilitySchema.nullable(),
  whatIf: whatIfSchema.nullable(),
  series: z.array(seriesSchema),
  /** Years one may pick for the first assessment's strategy, the default last. */
  horizons: z.array(z.number().int()),
  /** Days on which the documents that set its targets were issued. */
  events: z.array(z.object({ date: z.string(), label: z.string() })),
  /** Other places that have values of this indicator. */
  places: z.array(z.object({ id: z.string(), n: z.number().int(), firstYear: z.number().int(), lastYear: z.number().int() })),
})
export type IndicatorPageView = z.infer<typeof indicatorPageSchema>
