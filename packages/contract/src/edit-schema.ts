import { assessedStatuses, comparators, directions, scales, targetKinds } from '@moc/core'
import { z } from 'zod'
import { goalValueSchema, verificationSchema } from './assessment-schema.ts'

/** What can be edited: what is measured, what is aimed at, and the numbers by which it is judged. */
export const editKinds = ['indicator', 'target', 'policy'] as const

/**
 * An edit of the catalogue. It never overwrites: a target gets a new version from its day on, by its document; an
 * indicator's earlier wording and a policy's earlier numbers stay in the history.
 */
export const newEditSchema = z.strictObject({
  kind: z.enum(editKinds),
  /** Code of the indicator, or of the target version that is amended; `policy` for the policy. */
  code: z.string().min(1).max(80),
  /** The fields that differ, named as the answers of this API name them. */
  record: z.record(z.string(), z.unknown()),
  /** Of a target: the first day of the new version. Null for the other kinds, which hold at once. */
  effectiveFrom: z.iso.date().nullable(),
  /** Of a target: the code of the document that sets the new version, or its number where it is not listed. */
  document: z.string().trim().max(120).nullable(),
  why: z.string().trim().min(3).max(500),
  by: z.string().max(100).optional(),
})
export type NewEdit = z.infer<typeof newEditSchema>

export const editSchema = z.object({
  number: z.number().int(),
  kind: z.enum(editKinds),
  code: z.string(),
  record: z.record(z.string(), z.unknown()),
  effectiveFrom: z.string().nullable(),
  document: z.string().nullable(),
  why: z.string(),
  by: z.string().nullable(),
  at: z.string(),
  revision: z.number().int(),
  /** Since when it no longer holds because somebody withdrew it; null while it holds. */
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  withdrawnWhy: z.string().nullable(),
})
export type EditView = z.infer<typeof editSchema>

const editedIndicatorSchema = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  unitVi: z.string(),
  unitEn: z.string(),
  scale: z.enum(scales),
  direction: z.enum(directions),
  agencyVi: z.string().nullable(),
  definitionVi: z.string().nullable(),
  definitionEn: z.string().nullable(),
  aliases: z.array(z.string()),
  verification: verificationSchema,
})
export type EditableIndicator = z.infer<typeof editedIndicatorSchema>

const editedMilestoneSchema = z.object({
  period: z.string(),
  year: z.number().int().nullable(),
  comparator: z.enum(comparators),
  value: goalValueSchema,
  textVi: z.string(),
  verification: verificationSchema,
})
export type EditableMilestone = z.infer<typeof editedMilestoneSchema>

/** A version of a target; of a slot, whose wording was not found, everything that is judged is null. */
const editedTargetSchema = z.object({
  code: z.string(),
  strategy: z.string(),
  /** The number by which people call it: 5.4b. */
  label: z.string(),
  document: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  textVi: z.string().nullable(),
  unitVi: z.string().nullable(),
  unitEn: z.string().nullable(),
  direction: z.enum(['higher', 'lower', 'band']).nullable(),
  kind: z.enum(targetKinds).nullable(),
  milestones: z.array(editedMilestoneSchema),
  effectiveFrom: z.string(),
  effectiveTo: z.string().nullable(),
  amends: z.string().nullable(),
  verification: verificationSchema,
  /** Whether it is the last version, which alone can be amended. */
  last: z.boolean(),
})
export type EditableTarget = z.infer<typeof editedTargetSchema>

/** Everything that can be edited as it stands today, and the edits that led there, newest first. */
export const editsSchema = z.object({
  revision: z.number().int(),
  edits: z.array(editSchema),
  indicators: z.array(editedIndicatorSchema),
  targets: z.array(editedTargetSchema),
  policy: z.record(z.string(), z.union([z.string(), z.number()])),
  documents: z.array(z.object({ code: z.string(), number: z.string().nullable(), titleVi: z.string(), issued: z.string().nullable() })),
})
export type EditsView = z.infer<typeof editsSchema>

const statusSchema = z.enum([...assessedStatuses, 'notAssessable'])

/** What an edit would change, before anything is stored. With an issue it would be refused. */
export const editPreviewSchema = z.object({
  /** What is wrong: with a field, or (null) with the whole. */
  issues: z.array(z.object({ field: z.string().nullable(), code: z.string(), message: z.string(), messageEn: z.string() })),
  /** The fields that differ, as they are and as they would be. */
  changes: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
  /** The day on which both are compared, and the targets of Việt Nam whose judgement would be another. */
  asOf: z.string(),
  compared: z.number().int(),
  effects: z.array(
    z.object({
      strategy: z.string(),
      target: z.string(),
      label: z.string(),
      nameVi: z.string(),
      nameEn: z.string(),
      before: statusSchema,
      after: statusSchema,
    }),
  ),
})
export type EditPreview = z.infer<typeof editPreviewSchema>
