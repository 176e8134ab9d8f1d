import { issueCodes, type RowIssue } from '@moc/core'
import { z } from 'zod'

/** What is wrong with a row, a cell or a file, or worth a look. */
export const issueSchema = z.object({
  line: z.number().int().nullable(),
  column: z.string().nullable(),
  code: z.enum(issueCodes),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  messageEn: z.string(),
}) satisfies z.ZodType<RowIssue>
