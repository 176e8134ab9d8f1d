import { directions, placeLevels, rhythms, scales } from '@moc/core'
import { z } from 'zod'
import { verificationSchema } from './assessment-schema.ts'

export const objectiveSchema = z.object({
  no: z.number().int(),
  nameVi: z.string(),
  nameEn: z.string(),
  shortVi: z.string(),
  shortEn: z.string(),
  verification: verificationSchema,
})

export const strategySchema = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  shortVi: z.string(),
  shortEn: z.string(),
  documentNumber: z.string().nullable(),
  issued: z.string().nullable(),
  from: z.number().int(),
  to: z.number().int().nullable(),
  baseYear: z.number().int(),
  verification: verificationSchema,
  /** Numbered targets and their parts in force on the as-of date, and how many are empty slots. */
  targets: z.number().int(),
  parts: z.number().int(),
  slots: z.number().int(),
  /** Years that one may pick, the default last. */
  horizons: z.array(z.number().int()),
  objectives: z.array(objectiveSchema),
})
export type StrategyView = z.infer<typeof strategySchema>

export const placeSchema = z.object({
  id: z.string(),
  code: z.string(),
  level: z.enum(placeLevels),
  nameVi: z.string(),
  nameEn: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  parent: z.string().nullable(),
  /** Ids of the places it was merged into, or was made of. */
  became: z.array(z.string()),
  madeOf: z.array(z.string()),
})
export type PlaceView = z.infer<typeof placeSchema>

export const indicatorSchema = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  unitVi: z.string(),
  unitEn: z.string(),
  scale: z.enum(scales),
  direction: z.enum(directions),
  rhythm: z.enum(rhythms),
  modelled: z.boolean(),
  numeratorVi: z.string().nullable(),
  denominatorVi: z.string().nullable(),
  agencyVi: z.string().nullable(),
  definitionVi: z.string().nullable(),
  definitionEn: z.string().nullable(),
  verification: verificationSchema,
})
export type IndicatorView = z.infer<typeof indicatorSchema>

/** What pickers and the search box need. */
export const catalogueSchema = z.object({
  revision: z.number().int(),
  today: z.string(),
  writable: z.boolean(),
  policyVersion: z.string(),
  strategies: z.array(strategySchema),
  places: z.array(placeSchema),
  indicators: z.array(
    indicatorSchema.extend({
      /** Labels of the targets that it stands for: "NQ-28-2021 5.4b". */
      targets: z.array(z.object({ strategy: z.string(), target: z.string(), label: z.string() })),
      hasValues: z.boolean(),
    }),
  ),
})
export type CatalogueView = z.infer<typeof catalogueSchema>
