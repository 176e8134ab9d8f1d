import type { Selection } from '@moc/core'
import { z } from 'zod'

/** An ISO calendar date that exists. */
export const dateSchema = z.iso.date()

/** What one is looking at, as the query of a request. Every part may be left out; the server says what it took. */
export const selectionQuery = z.object({
  strategy: z.string().optional().describe('Strategy code or alias; default NQ-28-2021'),
  place: z.string().optional().describe('Place id, code or name; default VN'),
  horizon: z.coerce.number().int().min(1900).max(2200).optional().describe('Year judged for; default: the last milestone of the strategy'),
  asOf: dateSchema.optional().describe('Which versions of targets hold and which years have passed on that day; default today'),
  knownOn: dateSchema.optional().describe('Only with the values that the store held at the end of that day; default all that it holds now'),
})
export type SelectionQuery = z.infer<typeof selectionQuery>

/** The selection that an answer was made for, with nothing left open. */
export const selectionSchema = z.object({
  strategy: z.string(),
  place: z.string(),
  horizon: z.number().int(),
  asOf: dateSchema,
  /** Null: with everything that the store holds now. */
  knownOn: dateSchema.nullable(),
}) satisfies z.ZodType<Selection>
