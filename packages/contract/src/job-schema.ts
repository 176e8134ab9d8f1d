import { failureCodes } from '@moc/core'
import { z } from 'zod'

/** How far long work is: `done` of `total` rows, and the failure that ended it where one did. */
export const jobSchema = z.object({
  id: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.number().int(),
  total: z.number().int(),
  /** The store's revision that the answer is of. */
  revision: z.number().int(),
  /** Which failure it was, and what it names: for `assessment-failed` the target, the place and the indicator. */
  failure: z.object({ code: z.enum(failureCodes), facts: z.record(z.string(), z.union([z.string(), z.number()])) }).exactOptional(),
})
export type JobAnswer = z.infer<typeof jobSchema>
