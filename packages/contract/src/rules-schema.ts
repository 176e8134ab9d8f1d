import {
  rulesRefusalCodes,
  sourceChecks,
  stances,
  verdictRefusalCodes,
  verdictRules,
  workedLabels,
  type RuleSource,
  type RulesRefusalCode,
} from '@moc/core'
import { z } from 'zod'

const ruleSchema = z.enum(verdictRules)
const stanceSchema = z.enum(stances)

/** Where a rule comes from, and how far it was checked; thresholds that were not are shown with that mark. */
export const ruleSourceSchema = z.object({
  rule: ruleSchema,
  name: z.string(),
  source: z.string(),
  formula: z.enum(sourceChecks),
  thresholds: z.enum(sourceChecks),
  thresholdsVerified: z.boolean(),
  caveats: z.array(z.string()).readonly(),
}) satisfies z.ZodType<RuleSource>

/** Each step recomputes from the inputs and the steps before it to the same digit. */
export const workedFormulaSchema = z.object({
  rule: ruleSchema,
  inputs: z.record(z.string(), z.number()),
  steps: z.array(z.object({ label: z.enum(workedLabels), name: z.string(), symbols: z.string(), filled: z.string(), value: z.number() })),
  outcome: z.object({ status: z.string(), symbols: z.string(), filled: z.string() }),
})

const rowHead = ruleSourceSchema.extend({ stance: stanceSchema })
export const ruleRowSchema = z.discriminatedUnion('judged', [
  rowHead.extend({
    judged: z.literal(true),
    status: z.string(),
    facts: z.record(z.string(), z.number()),
    worked: workedFormulaSchema.nullable(),
  }),
  rowHead.extend({ judged: z.literal(false), refusal: z.object({ code: z.enum(verdictRefusalCodes), message: z.string() }) }),
])

const ruleStanceSchema = z.object({ rule: ruleSchema, stance: stanceSchema })

/** What every official rule says of the first assessment, each with its working; or why none can be asked. */
export const rulesSchema = z.discriminatedUnion('asked', [
  z.object({
    asked: z.literal(true),
    /** The year of a break between baseline and latest value. */
    acrossBreak: z.number().nullable(),
    rows: z.array(ruleRowSchema),
    disagreement: z.object({
      agrees: z.boolean(),
      speaking: z.number().int(),
      differing: z.array(ruleSchema),
      worst: stanceSchema.nullable(),
      byStance: z.record(stanceSchema, z.array(ruleSchema)),
      pairs: z.array(z.object({ first: ruleStanceSchema, second: ruleStanceSchema, opposed: z.boolean() })),
    }),
  }),
  z.object({ asked: z.literal(false), code: z.enum(rulesRefusalCodes) satisfies z.ZodType<RulesRefusalCode> }),
])
export type RulesPart = z.infer<typeof rulesSchema>
export type RuleRowPart = z.infer<typeof ruleRowSchema>
