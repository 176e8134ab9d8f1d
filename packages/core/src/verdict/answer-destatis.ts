import { nextDestatisTarget, weakestEnd, worstDestatis, type DatedTarget } from './destatis-several.ts'
import { judgeByDestatis, type DestatisStatus } from './destatis.ts'
import { isFields, isRefusal, readNumbers, readOptional, readSeriesByYear, type Fields } from './read-verdict-input.ts'
import { refuseVerdict, type VerdictRefusal } from './verdict-refusal.ts'

/** What `moc verdict` answers by this rule. */
export interface DestatisAnswer {
  readonly status: DestatisStatus
}

/**
 * Judges a series by Destatis's symbols: of an interval `[lo, hi]` its weakest end, of several `targets` those of the
 * next year, and of these the worst symbol. The first that is refused refuses the whole.
 */
export function answerDestatis(input: Fields, direction: 1 | -1): { readonly ok: true; readonly answer: DestatisAnswer } | VerdictRefusal {
  const series = readSeriesByYear(input['series'])
  if (isRefusal(series)) return series
  const year = readOptional(input, 'year')
  if (isRefusal(year)) return year
  const targets = readTargets(input, direction, year ?? series.t.at(-1) ?? NaN)
  if (isRefusal(targets)) return targets
  const asked = { ...series, direction, ...(year === null ? {} : { year }), everyYear: input['everyYear'] === true }
  const statuses: DestatisStatus[] = []
  for (const target of targets) {
    const judged = judgeByDestatis(target === null ? { ...asked, target } : { ...asked, target: target.value, targetYear: target.year })
    if (!judged.ok) return judged
    statuses.push(judged.verdict.status)
  }
  return { ok: true, answer: { status: worstDestatis(statuses)! } }
}

/** The targets to judge by, at least one; null stands for a direction without a target. */
function readTargets(input: Fields, direction: 1 | -1, from: number): readonly (DatedTarget | null)[] | VerdictRefusal {
  const several = input['targets']
  if (several === undefined) {
    const only = readTarget(input, direction)
    return isRefusal(only) ? only : [only]
  }
  if (!Array.isArray(several) || several.length === 0 || !several.every(isFields))
    return refuseVerdict('input-unreadable', 'targets must be objects with target and targetYear')
  const targets: DatedTarget[] = []
  for (const each of several) {
    const target = readTarget(each, direction) ?? refuseVerdict('value-missing', 'target is missing')
    if (isRefusal(target)) return target
    targets.push(target)
  }
  const next = nextDestatisTarget(targets, from)!
  return targets.filter((target) => target.year === next.year)
}

function readTarget(input: Fields, direction: 1 | -1): DatedTarget | null | VerdictRefusal {
  const value = readValue(input, direction)
  if (value === null || isRefusal(value)) return value
  const dated = readNumbers(input, ['targetYear'])
  return isRefusal(dated) ? dated : { value, year: dated.targetYear }
}

function readValue(input: Fields, direction: 1 | -1): number | null | VerdictRefusal {
  const ends = input['target']
  if (!Array.isArray(ends)) return readOptional(input, 'target')
  const read = ends.length === 2 ? readNumbers({ lo: ends[0] as unknown, hi: ends[1] as unknown }, ['lo', 'hi']) : null
  if (read === null) return refuseVerdict('input-unreadable', 'a target interval has two ends')
  return isRefusal(read) ? read : weakestEnd(read.lo, read.hi, direction)
}
