import type { AssessmentRow, WhatIfTable } from '@moc/core'
import { choosePaceDecimals } from '../format/decimals.ts'
import { formatBand } from '../format/format-band.ts'
import { formatGoal } from '../format/format-goal.ts'
import { countDecimals, formatNumber, formatSigned } from '../format/format-number.ts'
import { findPaceYears } from '../pace/pace-so-far.ts'
import { assessmentWords } from '../words/assessment.ts'
import type { Language } from '../words/language.ts'
import { whatIfWords } from '../words/what-if.ts'

/** What one position of the slider says; `attained` is a year, or null where there is none to set apart. */
export interface SaidWhatIf {
  readonly pace: string
  readonly chance: { readonly about: string; readonly band: string }
  readonly attained: { readonly about: string; readonly year: string | null }
}

type RowFacts = Pick<AssessmentRow, 'goal' | 'unit' | 'latest'>

/** Reads one position from the table and says it; computes nothing. */
export function sayWhatIf(
  table: WhatIfTable,
  row: RowFacts,
  at: { readonly pace: number; readonly year: number },
  language: Language,
): SaidWhatIf {
  const words = whatIfWords[language]
  const goal = row.goal === null ? '' : formatGoal(row.goal, language, row.unit)
  const pace = table.paces[at.pace] ?? 0
  const year = table.years[at.year] ?? 0
  const attainedIn = table.attainedIn[at.pace] ?? null
  const already = attainedIn !== null && row.latest !== null && attainedIn <= row.latest.time
  return {
    pace: words.pace(formatAmount(pace, table, language), pace > 0 ? 'up' : pace < 0 ? 'down' : 'still'),
    chance: { about: words.chance(goal, year), band: formatBand(table.chances[at.year]?.[at.pace] ?? 0, language) },
    attained: {
      about: already ? words.already : attainedIn === null ? words.never(goal) : words.attained(goal),
      year: already || attainedIn === null ? null : String(attainedIn),
    },
  }
}

/** Writes the size of a pace with the decimals of the slider's step. */
export function formatAmount(pace: number, { step }: Pick<WhatIfTable, 'step'>, language: Language): string {
  return formatNumber(Math.abs(pace), countDecimals(step), language)
}

/** Explains the tick at the pace so far; null where there is none. */
export function sayTick(
  { paceSoFar }: WhatIfTable,
  row: Pick<AssessmentRow, 'paceSoFarFrom' | 'paceSoFarTo' | 'asOf'>,
  language: Language,
): string | null {
  if (paceSoFar === null) return null
  const period = assessmentWords[language].pace.period(findPaceYears(row))
  return whatIfWords[language].tick(formatSigned(paceSoFar, choosePaceDecimals([paceSoFar]), language), period)
}

/** The step of the table nearest to a pace. */
export function nearestStep({ paces }: Pick<WhatIfTable, 'paces'>, pace: number): number {
  let best = 0
  for (const [i, each] of paces.entries()) if (Math.abs(each - pace) < Math.abs(paces[best]! - pace)) best = i
  return best
}

/** Reads a pace as a person types it, with a comma or a point; null for what is no number. */
export function readTypedPace(text: string): number | null {
  const plain = text.trim().replace('−', '-').replace(',', '.')
  return /^[+-]?\d*\.?\d+$/.test(plain) ? Number(plain) : null
}
