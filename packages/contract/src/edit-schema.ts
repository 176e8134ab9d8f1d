import { z } from 'zod'

/** What can be edited: what is measured, what is aimed at, and the numbers by which it is judged. */
export const editKinds = ['indicator', 'target', 'policy'] as const

/**
 * An edit of the catalogue. It never overwrites: a target gets a new version from its day on, by its document; an
 * indicator's earlier wording and a policy's earlier numbers stay in the history.
 */
export const newEditSchema = z.strictObject({
  kind: z.enum(editKinds),
  /** Code of the indicator, or of the target version that is amended (a new code where nothing is amended); `policy` for the policy. */
  code: z.string().min(1).max(80),
  /** The fields that differ, as data/README.md names them. */
  record: z.record(z.string(), z.unknown()),
  effectiveFrom: z.iso.date().nullable(),
  document: z.string().max(120).nullable(),
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
})

/** Everything that can be edited as it stands today, and the edits that led there, newest first. */
export const editsSchema = z.object({
  revision: z.number().int(),
  edits: z.array(editSchema),
  indicators: z.array(z.record(z.string(), z.unknown())),
  targets: z.array(z.record(z.string(), z.unknown())),
  policy: z.record(z.string(), z.union([z.string(), z.number()])),
  documents: z.array(z.object({ code: z.string(), number: z.string().nullable(), titleVi: z.string(), issued: z.string().nullable() })),
})
export type EditsView = z.infer<typeof editsSchema>
