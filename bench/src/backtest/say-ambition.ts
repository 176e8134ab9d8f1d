/** What one family's Brier scores are: the forecaster's, and that of the rate by ambition. */
export interface AgainstRate {
  readonly brier: number
  readonly baseRateByAmbition: number
}

/** Says in which families the rate by ambition has the lower Brier score, with both; equal is no loss. */
export function sayAmbition(families: Readonly<Record<string, AgainstRate>>): string {
  const all = Object.entries(families)
  const lost = all.filter(([, { brier, baseRateByAmbition }]) => baseRateByAmbition < brier)
  const named = lost.map(([family, { brier, baseRateByAmbition }]) => `${family} (${write(baseRateByAmbition)} against ${write(brier)})`)
  const rate = 'The rate by ambition — how often targets as far off came true in the fitting units of the same family —'
  const where = `has, families swapped, a lower Brier score than the forecaster in ${lost.length} of ${all.length} families`
  return `${rate} ${where}${named.length === 0 ? '' : `: ${named.join(', ')}`}.`
}

function write(score: number): string {
  return score.toFixed(4).replace(/^0/, '')
}
