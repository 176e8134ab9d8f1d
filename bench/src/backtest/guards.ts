import type { CompetitionRow } from './score-competition.ts'

/** What must hold, as regression guards and not as proof (specification, §3.4). */
export interface Guarded {
  readonly heldOut: { readonly c80: number; readonly c95: number }
  readonly events: { readonly ece: number }
  readonly offices: Readonly<Record<string, { readonly brier: number; readonly baseRate: number; readonly verdictAs01: number }>>
  readonly m3: readonly CompetitionRow[]
}

/** The guards that do not hold, one sentence each; empty when all do. */
export function brokenGuards({ heldOut, events, offices, m3 }: Guarded): string[] {
  const broken: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) broken.push(what)
  }
  must(heldOut.c80 >= 0.72 && heldOut.c80 <= 0.88, `held-out 80% coverage ${heldOut.c80} is outside 0.72–0.88`)
  must(heldOut.c95 >= 0.92 && heldOut.c95 <= 0.98, `held-out 95% coverage ${heldOut.c95} is outside 0.92–0.98`)
  must(events.ece <= 0.05, `expected calibration error ${events.ece} is above 0.05`)
  for (const [family, { brier, baseRate, verdictAs01 }] of Object.entries(offices)) {
    must(brier < baseRate, `${family}: Brier ${brier} is not below the base rate's ${baseRate}`)
    must(brier < verdictAs01, `${family}: Brier ${brier} is not below the verdict's ${verdictAs01}`)
  }
  const row = (history: string) => m3.find((r) => r.method === 'default' && r.history === history)!
  must(row('last 5').cov95! >= 0.9, `M3 last 5: 95% coverage ${row('last 5').cov95} is below 0.90`)
  must(row('last 5').sMAPE <= 17.5, `M3 last 5: sMAPE ${row('last 5').sMAPE} is above 17.5`)
  must(
    row('full').sMAPE <= 16.1 && row('full').MASE <= 2.58,
    `M3 full history: sMAPE ${row('full').sMAPE} and MASE ${row('full').MASE} are not both within 16.1 and 2.58`,
  )
  return broken
}
