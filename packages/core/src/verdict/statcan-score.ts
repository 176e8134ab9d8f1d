import { statCanGrowthBands, statCanRatioBands, statCanScoreBands, type StatCanStatus } from './statcan-bands.ts'

/**
 * Score of a ratio of growth rates (with a target): a straight line from −5 at −60% over 0 at 60% to 5 at 130%,
 * with the coefficients as printed in open-sdg/sdg-build@139fede (read). Always within −5 to 5.
 */
export function scoreOfRatio(ratio: number): number {
  return ratio >= statCanRatioBands.moderate ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5)
}

/**
 * Score of a growth rate (without a target), as a fraction a year: −5 at −2%, −2.5 at 0, 0 at 0.5%·C, 2.5 at
 * 1.5%·C, 5 at 2%·C, where C is the limit's coefficient (open-sdg/sdg-build@139fede, read). A base at its limit
 * (C = 0) that is held scores 5. Always within −5 to 5.
 */
export function scoreOfGrowth(growth: number, coefficient: number): number {
  if (growth < 0) return Math.max(125 * growth - 2.5, -5)
  if (coefficient === 0) return 5
  if (growth >= statCanGrowthBands.substantial * coefficient) return Math.min((500 * growth) / coefficient - 5, 5)
  return growth >= statCanGrowthBands.moderate * coefficient ? (250 * growth) / coefficient - 1.25 : (500 * growth) / coefficient - 2.5
}

/** The status of a mean score: 2.5, 0 and −2.5 divide it (Open SDG, docs/progress-methodology.md, read). */
export function statusOfScore(score: number): StatCanStatus {
  if (score >= statCanScoreBands.substantial) return 'substantial_progress'
  if (score >= statCanScoreBands.moderate) return 'moderate_progress'
  return score >= statCanScoreBands.limited ? 'limited_progress' : 'deterioration'
}
