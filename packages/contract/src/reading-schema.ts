import type { Answers, Mapping, Question, UnderstoodTable } from '@moc/core'
import { columnRoles, missingReasons, questionCodes, rowRoles } from '@moc/core'
import { z } from 'zod'
import { issueSchema } from './issue-schema.ts'

const status = z.enum(['official', 'preliminary', 'estimate'])
const missing = z.enum(missingReasons)

const columnSchema = z.object({
  index: z.number().int(),
  header: z.string(),
  role: z.enum(columnRoles),
  period: z
    .object({
      kind: z.enum(['year', 'term', 'quarter', 'half', 'months', 'schoolYear', 'date']),
      from: z.string(),
      to: z.string(),
      label: z.string(),
      status: status.exactOptional(),
    })
    .exactOptional(),
  indicator: z.string().exactOptional(),
  place: z.string().exactOptional(),
  unit: z.string().exactOptional(),
})

const cellSchema = z.object({
  raw: z.string(),
  value: z.number().nullable(),
  status: status.exactOptional(),
  missing: missing.exactOptional(),
  numerator: z.number().exactOptional(),
  denominator: z.number().exactOptional(),
  mark: z.enum(['question', 'warning', 'error']).exactOptional(),
})

const rowSchema = z.object({
  line: z.number().int(),
  role: z.enum(rowRoles),
  cells: z.array(cellSchema),
  depth: z.number().int().exactOptional(),
  place: z.string().exactOptional(),
  indicator: z.string().exactOptional(),
})

export const questionSchema = z.object({
  id: z.string(),
  code: z.enum(questionCodes),
  column: z.number().int().exactOptional(),
  line: z.number().int().exactOptional(),
  text: z.string().exactOptional(),
  cells: z.number().int(),
  message: z.string(),
  messageEn: z.string(),
  choices: z.array(z.object({ value: z.string(), label: z.string(), labelEn: z.string() })),
  proposed: z.string().exactOptional(),
}) satisfies z.ZodType<Question>

/** A file's table as it was understood, with the rows that were asked for. */
export const understoodTableSchema = z.object({
  encoding: z.string(),
  delimiter: z.enum([',', ';', '\t']).exactOptional(),
  sheet: z.string().exactOptional(),
  sheets: z.array(z.string()).exactOptional(),
  numberFormat: z.enum(['vi', 'en', 'plain', 'ambiguous']),
  unit: z.string().nullable(),
  title: z.string().nullable(),
  form: z.enum(['long', 'wide']),
  columns: z.array(columnSchema),
  rows: z.array(rowSchema),
  ignored: z.array(z.object({ line: z.number().int(), why: z.enum(rowRoles), text: z.string() })),
  questions: z.array(questionSchema),
  offers: z.array(questionSchema),
  issues: z.array(issueSchema),
  shape: z.string(),
}) satisfies z.ZodType<UnderstoodTable>

/** A window of a table's rows; `total` counts all that it has, ignored ones too. Of a long file the table is its `beginning`. */
export const importTableSchema = z.object({
  total: z.number().int(),
  offset: z.number().int(),
  part: z.enum(['whole', 'beginning']),
  table: understoodTableSchema,
})
export type ImportTableView = z.infer<typeof importTableSchema>

export const answersSchema = z.record(z.string(), z.string()) satisfies z.ZodType<Answers>

/** The shape of `--mapping FILE` and of what the wizard sends; documented in docs/import.md. */
export const mappingSchema = z.strictObject({
  version: z.literal(1),
  sheet: z.string().exactOptional(),
  numberFormat: z.enum(['vi', 'en']).exactOptional(),
  columns: z
    .array(
      z.strictObject({
        index: z.number().int().min(0),
        role: z.enum(columnRoles).exactOptional(),
        indicator: z.string().exactOptional(),
        period: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  indicator: z.string().exactOptional(),
  place: z.string().exactOptional(),
  period: z.string().exactOptional(),
  source: z.string().exactOptional(),
  series: z.string().exactOptional(),
  skipLines: z.array(z.number().int()).exactOptional(),
}) satisfies z.ZodType<Mapping>
