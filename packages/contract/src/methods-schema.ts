import { z } from 'zod'
import { ruleSourceSchema } from './rules-schema.ts'

/** How often statements of one band came true, on held-out targets. */
export const reliabilityBandSchema = z.object({
  /** Number of the band, from 0 ("below 5%") to 6 ("above 95%"). */
  band: z.number().int().min(0).max(6),
  forecasts: z.number().int(),
  cameTrue: z.number().int(),
  meanForecast: z.number().nullable(),
})

/** The band of one probability with its family; `family` null: all families together, where the own one has too few trials. */
export const reliabilitySchema = reliabilityBandSchema.omit({ meanForecast: true }).extend({ family: z.string().nullable() })
export type ReliabilityPart = z.infer<typeof reliabilitySchema>

const coverage = { forecasts: z.number().int(), c50: z.number(), c80: z.number(), c95: z.number() }
const eventScores = { events: z.number().int(), met: z.number(), brier: z.number(), logLoss: z.number(), ece: z.number() }
const accuracy = z.object({
  method: z.string(),
  history: z.string(),
  sMAPE: z.number(),
  MASE: z.number(),
  cov80: z.number().nullable(),
  cov95: z.number().nullable(),
})
export const modelScoreSchema = z.object({ model: z.string(), ...coverage, ...eventScores, crps: z.number(), logScore: z.number() })
export const familyScoreSchema = z.object({
  family: z.string(),
  events: z.number().int(),
  brier: z.number(),
  baseRate: z.number(),
  baseRateByAmbition: z.number(),
  verdictAs01: z.number(),
  c80: z.number(),
  c95: z.number(),
})

/** Every rule and convention, and what the back-tests found; the figures are those of the committed result files. */
export const methodsSchema = z.object({
  policyVersion: z.string(),
  policy: z.record(z.string(), z.number()),
  comparison: z.record(z.string(), z.number()),
  thaiBinh: z.object({ lastingPeriods: z.number(), lastingAtLeast: z.number(), holdingFrom: z.number() }),
  rules: z.array(ruleSourceSchema.extend({ numbers: z.record(z.string(), z.number()) })),
  backtest: z.object({
    origins: z.number().int(),
    models: z.array(modelScoreSchema),
    baselines: z.object({ baseRate: z.number(), baseRateByAmbition: z.number(), verdictAs01: z.number() }),
    byLength: z.array(z.object({ points: z.number().int(), ...coverage })),
    byHorizon: z.array(z.object({ years: z.string(), ...coverage })),
    families: z.array(familyScoreSchema),
  }),
  /** By family, all together first. */
  reliability: z.array(z.object({ family: z.string().nullable(), bands: z.array(reliabilityBandSchema) })),
  m3: z.object({ rows: z.array(accuracy), published: z.array(accuracy) }),
  /** The same tasks in R, in the same run; null where it was not run. */
  againstR: z.object({ tasks: z.number().int(), forecastPackage: z.string(), models: z.array(modelScoreSchema) }).nullable(),
})
export type MethodsView = z.infer<typeof methodsSchema>
