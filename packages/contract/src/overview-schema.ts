import { assessedStatuses } from '@moc/core'
import { z } from 'zod'
import { assessmentSchema, pointSchema } from './assessment-schema.ts'
import { placeSchema, strategySchema } from './catalogue-schema.ts'
import { selectionSchema } from './selection-schema.ts'

/** How many targets carry each status. */
export const countsSchema = z.object({
  met: z.number().int(),
  onTrack: z.number().int(),
  accelerate: z.number().int(),
  unlikely: z.number().int(),
  movingAway: z.number().int(),
  missed: z.number().int(),
  notAssessable: z.number().int(),
}) satisfies z.ZodType<Record<(typeof assessedStatuses)[number] | 'notAssessable', number>>

/** An indicator that no target of the strategy speaks of, but that has values for the place. */
export const backgroundSchema = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  unitVi: z.string(),
  unitEn: z.string(),
  modelled: z.boolean(),
  points: z.array(pointSchema),
})

/** All that the opening page shows. */
export const overviewSchema = z.object({
  revision: z.number().int(),
  selection: selectionSchema,
  strategy: strategySchema,
  place: placeSchema,
  /** The chances that divide the statuses, by the policy in force. */
  limits: z.object({ unlikelyBelow: z.number(), onTrackFrom: z.number() }),
  /** Numbered targets, each judged by the worst of its parts. */
  counts: countsSchema,
  /** Of the assessed numbered targets, those that rest on data not checked against a source. */
  onUnverifiedData: z.number().int(),
  /** The status of each numbered target, by objective and number: "5.4". */
  numbered: z.array(
    z.object({
      objective: z.number().int(),
      label: z.string(),
      status: z.enum([...assessedStatuses, 'notAssessable']),
      parts: z.array(z.string()),
    }),
  ),
  /** Codes of the parts that are flagged, hardest first. */
  flags: z.array(z.string()),
  assessments: z.array(assessmentSchema),
  background: z.array(backgroundSchema),
})
export type OverviewView = z.infer<typeof overviewSchema>
