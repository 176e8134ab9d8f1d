import { failureCodes } from '@moc/core'
import { z } from 'zod'

/** Codes that only the HTTP edge knows. */
export const edgeCodes = ['not-found', 'internal', 'method-not-allowed'] as const
export const problemCodes = [...failureCodes, ...edgeCodes] as const
export type ProblemCode = (typeof problemCodes)[number]

/** RFC 9457 problem details. `detail` is a sentence for a reader, in the language asked for. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.enum(problemCodes),
  requestId: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
})
export type Problem = z.infer<typeof problemSchema>
