/** What Statistics Canada and Open SDG call the progress of a series. */
export const statCanStatuses = [
  'target_achieved',
  'substantial_progress',
  'moderate_progress',
  'limited_progress',
  'deterioration',
  'not_available',
] as const
export type StatCanStatus = (typeof statCanStatuses)[number]

/** Bands of the ratio of growth rates, with a target. Read: docs/progress-methodology.md, sdg/ProgressMeasure.py. */
export const statCanRatioBands = { substantial: 0.95, moderate: 0.6 } as const
/** Bands of the growth rate a year, without a target, before the limit's coefficient. Read, same place. */
export const statCanGrowthBands = { substantial: 0.015, moderate: 0.005 } as const
/** Bands of a mean score. Read, same place. */
export const statCanScoreBands = { substantial: 2.5, moderate: 0, limited: -2.5 } as const
/** Exponent of the limit's coefficient. Read, same place. */
export const statCanLimitPower = 4.44
/** What stands for a base or a target of zero. Read, same place, with the warning that the choice matters. */
export const statCanZero = 0.001
