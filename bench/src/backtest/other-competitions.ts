import { readCompetition } from './data.ts'
import { scoreCompetition, type CompetitionRow } from './score-competition.ts'

const names = ['m1', 'tourism'] as const
const histories = [Infinity, 15, 10, 6] as const

/**
 * Competitions on which no constant was fitted, where their files are in the directory; each history counts the
 * series that are as long. Reported only: no guard asks for them.
 */
export function otherCompetitionRows(directory: string): (CompetitionRow & { readonly competition: string })[] {
  return names.flatMap((name) => {
    const series = readCompetition(directory, name) ?? []
    return histories.flatMap((last) => {
      const long = series.filter(({ train }) => last === Infinity || train.length >= last)
      return long.length === 0
        ? []
        : (['default', 'theta-shrink'] as const).map((model) => ({ competition: name, ...scoreCompetition(long, model, last) }))
    })
  })
}
