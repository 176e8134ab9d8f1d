import { z } from 'zod'

/** Chances and years of attainment for every step of a slider, so that it answers at once; the numbers are core's. */
export const whatIfSchema = z.object({
  target: z.number(),
  direction: z.literal([1, -1]),
  step: z.number().positive(),
  /** Signed, in the indicator's unit a year; the most wanted last. */
  paces: z.array(z.number()),
  paceSoFar: z.number().nullable(),
  paceNeeded: z.number().nullable(),
  years: z.array(z.number().int()),
  /** By year, then by pace. */
  chances: z.array(z.array(z.number().min(0).max(1))),
  attainedIn: z.array(z.number().int().nullable()),
  forecast: z.object({ chances: z.array(z.number().min(0).max(1)), attainedIn: z.number().int().nullable() }),
})
export type WhatIfPart = z.infer<typeof whatIfSchema>
