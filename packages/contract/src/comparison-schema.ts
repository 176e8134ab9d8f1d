import {
  changeCertainties,
  comparisonMethods,
  evidences,
  mayNotSay,
  maySay,
  whyNotReasons,
  whyUnclearReasons,
  type ChangeJudgement,
  type ComparedResults,
  type Conclusion,
  type ShareInterval,
} from '@moc/core'
import { z } from 'zod'

/** An interval of a share, as fractions. */
export const shareIntervalSchema = z.object({ lo: z.number(), hi: z.number() }) satisfies z.ZodType<ShareInterval>

const breakSchema = z.object({ year: z.number(), why: z.string(), whyEn: z.string().nullish() })

/** What may be compared and what may not, without the values themselves. */
const choiceSchema = z.object({
  main: z.enum(comparisonMethods).nullable(),
  methods: z.array(z.object({ method: z.enum(comparisonMethods), whyNot: z.enum(whyNotReasons).nullable() })),
  before: z.number().int(),
  after: z.number().int(),
  excluded: z.array(z.object({ t: z.number(), parted: breakSchema })),
  hasEventYear: z.boolean(),
})

const forecastedYearSchema = z.object({
  year: z.number(),
  observed: z.number(),
  forecast: z.number(),
  lo80: z.number(),
  hi80: z.number(),
  lo95: z.number(),
  hi95: z.number(),
  difference: z.number(),
  tailProbability: z.number().min(0).max(1),
  isEventYear: z.boolean(),
})

const placeboDateSchema = z.object({ event: z.number(), year: z.number(), difference: z.number() })
const segmentedTermsSchema = z.object({ level: z.number(), trend: z.number(), levelChange: z.number(), trendChange: z.number() })

/** The tests and forecasts, null where the data do not allow them. */
const resultsSchema = z.object({
  newcombe: z.object({ diff: z.number(), lo: z.number(), hi: z.number() }).nullable(),
  twoRates: z.object({ change: z.number(), changePerYear: z.number(), years: z.number() }).nullable(),
  forecast: z
    .object({
      before: z.number().int(),
      firstYear: z.number(),
      lastYear: z.number(),
      years: z.array(forecastedYearSchema),
      evidence: z.enum(evidences),
    })
    .nullable(),
  placebo: z
    .object({
      actual: placeboDateSchema,
      placebos: z.array(placeboDateSchema),
      step: z.number().int(),
      asLarge: z.number().int(),
      p: z.number(),
      smallestP: z.number(),
    })
    .nullable(),
  trend: z.object({ s: z.number(), z: z.number(), p: z.number(), method: z.enum(['exact', 'normal']), n: z.number().int() }).nullable(),
  sen: z.object({ slope: z.number(), lo: z.number().nullable(), hi: z.number().nullable() }).nullable(),
  segmented: segmentedTermsSchema
    .extend({
      se: segmentedTermsSchema,
      neweyWest: segmentedTermsSchema,
      durbinWatson: z.number().nullable(),
      postTrend: z.object({ value: z.number(), se: z.number(), neweyWest: z.number() }),
      praisWinsten: z
        .object({ terms: segmentedTermsSchema, se: segmentedTermsSchema, rho: z.number(), iterations: z.number().int() })
        .nullable(),
      before: z.number().int(),
      after: z.number().int(),
      lag: z.number().int(),
    })
    .nullable(),
}) satisfies z.ZodType<Omit<ComparedResults, 'choice'>>

const factsSchema = z.record(z.string(), z.union([z.number(), z.string()]))
const conclusionSchema = z.object({
  may: z.array(z.object({ code: z.enum(maySay), facts: factsSchema })),
  mayNot: z.array(z.object({ code: z.enum(mayNotSay), facts: factsSchema })),
}) satisfies z.ZodType<Conclusion>

const judgementSchema = z.object({
  certainty: z.enum(changeCertainties),
  whyUnclear: z.enum(whyUnclearReasons).nullable(),
  change: z.number().nullable(),
  largestStep: z.number().nullable(),
}) satisfies z.ZodType<ChangeJudgement>

/** Everything that was compared of one series, how sure the change is, and what may be concluded. */
export const comparisonSchema = z.object({
  choice: choiceSchema,
  conclusion: conclusionSchema,
  ...resultsSchema.shape,
  ...judgementSchema.shape,
})
