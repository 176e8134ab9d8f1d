/** What the Eurostat rule calls progress towards a target, and without one. */
export const eurostatCategories = [
  'target met', 'significant progress', 'moderate progress', 'insufficient progress', 'movement away',
  'moderate movement away', 'significant movement away',
] as const
export type EurostatCategory = (typeof eurostatCategories)[number]

export interface EurostatVerdict {
  readonly category: EurostatCategory
  /** Actual and required compound annual growth rates, as fractions a year; null where a zero makes them undefined. */
  readonly cagrActual: number | null
  readonly cagrRequired: number | null
  /** Actual over required pace, in percent; null without a target. */
  readonly ratioPct: number | null
  /** True where a zero base or target made us use the linear gap ratio: our choice, not Eurostat's. */
  readonly linear: boolean
}
