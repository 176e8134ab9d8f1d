import { assessedStatuses } from '@moc/core'
import { z } from 'zod'

/**
 * What the address of each place of the product may say. An address that says something unreadable is taken without
 * it: an old link never fails.
 */
const text = z.string().min(1).max(200).optional().catch(undefined)

export const languageSearch = z.object({ lang: z.enum(['vi', 'en']).optional().catch(undefined) })

/** What one is looking at: the same words as the API's query. */
const selectionSearch = z.object({
  strategy: text,
  place: text,
  horizon: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  asOf: z.iso.date().optional().catch(undefined),
  /** Only with what the store held at the end of that day. */
  knownOn: z.iso.date().optional().catch(undefined),
})
export const overviewSearch = selectionSearch.extend({
  /** Only the targets of this status are listed. */
  status: z
    .enum([...assessedStatuses, 'notAssessable'])
    .optional()
    .catch(undefined),
})
export const targetListSearch = selectionSearch.extend({
  find: text,
  /** Only indicators that have values. */
  known: z.coerce
    .boolean()
    .transform((said) => (said ? (true as const) : undefined))
    .optional()
    .catch(undefined),
})
export const indicatorSearch = selectionSearch.extend({
  /** Code of the target to put first. */
  target: text,
  view: z.enum(['chart', 'table']).optional().catch(undefined),
  /** Key of the value whose trail stands open. */
  value: z.string().min(1).max(300).optional().catch(undefined),
})
export const importsSearch = z.object({ import: text })
export const catalogueSearch = z.object({
  part: z.enum(['indicator', 'target', 'policy', 'history']).optional().catch(undefined),
  find: text,
  /** Code of what stands open in the editor. */
  edit: text,
})
export const beforeAfterSearch = z.object({
  event: text,
  place: text,
  beforeFrom: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  afterTo: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  /** Code of the indicator whose working stands open. */
  row: text,
})

export type LanguageSearch = z.output<typeof languageSearch>
export type SelectionSearch = z.output<typeof selectionSearch>
export type OverviewSearch = z.output<typeof overviewSearch>
export type TargetListSearch = z.output<typeof targetListSearch>
export type IndicatorSearch = z.output<typeof indicatorSearch>
export type CatalogueSearch = z.output<typeof catalogueSearch>
export type ImportsSearch = z.output<typeof importsSearch>
export type BeforeAfterSearch = z.output<typeof beforeAfterSearch>
