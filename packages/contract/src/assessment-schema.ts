import {
  comparators,
  destatisStatuses,
  directions,
  escapStatuses,
  evidences,
  eurostatCategories,
  marks,
  notAssessableReasons,
  observationStatuses,
  periodKinds,
  scales,
  statCanStatuses,
  thaiBinhClasses,
  unsdScores,
  verifications,
  assessedStatuses,
  type AssessmentRow,
  type PointRow,
  type ProjectionRow,
} from '@moc/core'
import { z } from 'zod'

export const verificationSchema = z.enum(verifications)

export const periodSchema = z.object({ kind: z.enum(periodKinds), from: z.string(), to: z.string(), label: z.string() })

export const pointSchema = z.object({
  time: z.number(),
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  period: periodSchema,
  status: z.enum(observationStatuses),
  verification: verificationSchema,
  source: z.string().nullable(),
  note: z.string().nullable(),
  modelled: z.boolean(),
}) satisfies z.ZodType<PointRow>

export const projectionSchema = z.object({
  time: z.number(),
  median: z.number(),
  lo50: z.number(),
  hi50: z.number(),
  lo80: z.number(),
  hi80: z.number(),
}) satisfies z.ZodType<ProjectionRow>

const comparatorSchema = z.enum([...comparators, 'band'])
/** What a target asks for: a number, a range, yes or no, or a day. */
export const goalValueSchema = z.union([z.number(), z.boolean(), z.tuple([z.number(), z.number()]), z.string()])

/** What each official rule says, and Thái Bình's classes; a rule that says nothing is left out. */
const verdictsSchema = z.object({
  eurostat: z.enum(eurostatCategories).exactOptional(),
  statcan: z.enum(statCanStatuses).exactOptional(),
  destatis: z.enum(destatisStatuses).exactOptional(),
  unsd: z.literal(unsdScores).exactOptional(),
  'escap-csi': z.number().exactOptional(),
  'escap-api': z.enum(escapStatuses).exactOptional(),
  thaiBinh: z.array(z.enum(thaiBinhClasses)).exactOptional(),
})

export const assessmentSchema = z.object({
  strategy: z.string(),
  objective: z.number(),
  target: z.string(),
  label: z.string(),
  part: z.string().exactOptional(),
  targetVersion: z.string(),
  document: z.string(),
  documentNumber: z.string().nullable(),
  effectiveFrom: z.string(),
  name: z.string(),
  nameEn: z.string(),
  text: z.string().nullable(),
  targetVerification: verificationSchema,
  targetNote: z.string().nullable(),
  indicator: z.string().nullable(),
  place: z.string(),
  horizon: z.number(),
  asOf: z.string(),
  policyVersion: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  unitEn: z.string().exactOptional(),
  scale: z.enum(scales).exactOptional(),
  direction: z.enum(directions).exactOptional(),
  agency: z.string().exactOptional(),
  seriesNote: z.string().exactOptional(),
  seriesNoteEn: z.string().exactOptional(),
  goal: z
    .object({ comparator: comparatorSchema, value: goalValueSchema, fromPath: z.boolean(), verification: verificationSchema })
    .nullable(),
  latest: pointSchema.nullable(),
  decidedBy: pointSchema.exactOptional(),
  baseline: z.object({ value: z.number(), year: z.number(), from: z.string(), verification: verificationSchema }).exactOptional(),
  milestones: z.array(
    z.object({
      year: z.number().nullable(),
      period: z.string(),
      comparator: comparatorSchema,
      value: goalValueSchema,
      verification: verificationSchema,
      outcome: z.enum(['met', 'missed']).exactOptional(),
      lapsedIn: z.number().exactOptional(),
    }),
  ),
  n: z.number().int(),
  firstYear: z.number().nullable(),
  lastYear: z.number().nullable(),
  paceNeeded: z.number().nullable(),
  paceSoFar: z.number().nullable(),
  paceSoFarFrom: z.number().exactOptional(),
  paceSoFarTo: z.number().exactOptional(),
  attainmentFromZero: z.number().exactOptional(),
  attainmentFromBaseline: z.number().exactOptional(),
  status: z.enum([...assessedStatuses, 'notAssessable']),
  marks: z.array(z.enum(marks)),
  reason: z.enum(notAssessableReasons).exactOptional(),
  probability: z.number().min(0).max(1).exactOptional(),
  evidence: z.enum(evidences),
  verdicts: verdictsSchema.exactOptional(),
  points: z.array(pointSchema),
  projection: z.array(projectionSchema),
}) satisfies z.ZodType<AssessmentRow>
