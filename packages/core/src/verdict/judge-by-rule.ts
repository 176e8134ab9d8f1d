import { answerDestatis, type DestatisAnswer } from './answer-destatis.ts'
import { answerStatCan, answerStatCanSeveral, type StatCanAnswer } from './answer-statcan.ts'
import { measureEscapGap, measureEscapStatus, type EscapGap } from './escap.ts'
import { eurostatTermBase, eurostatTerms, type EurostatTerm } from './eurostat-terms.ts'
import { judgeByEurostat, refuseEurostat, type EurostatCategory, type EurostatInput } from './eurostat.ts'
import { isFields, isRefusal, readDirection, readNumbers, readOptional, readSeriesByYear, type Fields } from './read-verdict-input.ts'
import { verdictRules, type VerdictRule } from './rule-source.ts'
import type { StatCanAggregate } from './statcan-aggregate.ts'
import { judgeByUnsd, type UnsdScore } from './unsd.ts'
import { refuseVerdict, type VerdictRefusal } from './verdict-refusal.ts'

/** What `moc verdict` answers, by rule; null where the rule's own figure is undefined. `linear` stands only where a zero or a change of sign made us use the linear gap ratio: ours, not Eurostat's. */
export type EurostatAnswer =
  | {
      readonly cagrA: number | null
      readonly cagrR: number | null
      readonly ratioPct: number | null
      readonly category: EurostatCategory
      readonly linear?: true
    }
  | { readonly cagrDirected: number; readonly category: EurostatCategory }
export type UnsdAnswer =
  | { readonly cagr: number | null; readonly expected2030: number | null; readonly ratio: number | null; readonly score: UnsdScore }
  | { readonly cagr: number | null; readonly score: UnsdScore }
export type EscapCsiAnswer = { readonly csi: number }
export type VerdictAnswer = StatCanAnswer | StatCanAggregate | DestatisAnswer | EurostatAnswer | UnsdAnswer | EscapCsiAnswer | EscapGap

export type RuleAnswer = { readonly ok: true; readonly answer: VerdictAnswer } | VerdictRefusal

/**
 * Judges by one official rule from input as JSON gives it, in the shapes of `moc verdict`. Everything a caller may
 * get wrong is a named refusal: no direction, no verdict. Never throws, never answers NaN or Infinity.
 */
export function judgeByRule(request: { readonly rule: unknown; readonly input: unknown }): RuleAnswer {
  const rule = verdictRules.find((name) => name === request.rule)
  if (rule === undefined) return refuseVerdict('rule-unknown', `rule must be one of ${verdictRules.join(', ')}`)
  if (!isFields(request.input)) return refuseVerdict('input-unreadable', 'input must be an object with the fields of the rule')
  const several = request.input['series']
  if (rule === 'statcan' && Array.isArray(several)) return answerStatCanSeveral(several)
  const direction = readDirection(request.input)
  return isRefusal(direction) ? direction : judges[rule](request.input, direction)
}

const judges: Readonly<Record<VerdictRule, (input: Fields, direction: 1 | -1) => RuleAnswer>> = {
  statcan: answerStatCan,
  destatis: answerDestatis,
  eurostat: answerEurostat,
  unsd: answerUnsd,
  'escap-csi': answerEscapStatus,
  'escap-api': answerEscapGap,
}

function answerEurostat(given: Fields, direction: 1 | -1): RuleAnswer {
  const input = given['series'] === undefined ? given : withTerm(given)
  if (isRefusal(input)) return input
  const target = readOptional(input, 'target')
  if (isRefusal(target)) return target
  const bySpan = target === null && input['years'] !== undefined
  const read = bySpan ? readNumbers(input, ['x0', 'xt', 'years']) : readNumbers(input, ['x0', 'y0', 'xt', 'yt'])
  if (isRefusal(read)) return read
  const span = 'years' in read ? { baseYear: 0, year: read.years } : { baseYear: read.y0, year: read.yt }
  const plain: EurostatInput = { baseValue: read.x0, value: read.xt, direction, ...span }
  const dated = target === null ? null : readNumbers(input, ['targetYear'])
  if (isRefusal(dated)) return dated
  const question = target === null || dated === null ? plain : { ...plain, target: { value: target, year: dated.targetYear } }
  const verdict = judgeByEurostat(question)
  if (verdict === null)
    return refuseEurostat(question) ?? refuseVerdict('growth-undefined', 'no growth rate leads from the base to the latest value')
  const { cagrActual, cagrRequired, ratioPct, category, linear } = verdict
  if (target === null) return { ok: true, answer: { cagrDirected: cagrActual! * direction * (read.x0 < 0 ? -1 : 1), category } }
  return { ok: true, answer: { cagrA: cagrActual, cagrR: cagrRequired, ratioPct, category, ...(linear ? { linear } : {}) } }
}

/** Of a whole series: its first and last point in the long or the short term. */
function withTerm(input: Fields): Fields | VerdictRefusal {
  const term = Object.keys(eurostatTerms).find((each): each is EurostatTerm => each === input['term'])
  if (term === undefined)
    return refuseVerdict('input-unreadable', `with a series, term must be one of ${Object.keys(eurostatTerms).join(', ')}`)
  const series = readSeriesByYear(input['series'])
  if (isRefusal(series)) return series
  const base = eurostatTermBase(series.t, series.y, term)
  if (base === null) return refuseVerdict('too-few-points', `the series spans less than ${eurostatTerms[term].atLeast} years`)
  return { ...input, x0: base.value, y0: base.year, xt: series.y.at(-1), yt: series.t.at(-1) }
}

function answerUnsd(input: Fields, direction: 1 | -1): RuleAnswer {
  const read = readNumbers(input, ['vb', 'b', 'vt', 't'])
  if (isRefusal(read)) return read
  const target = readOptional(input, 'target2030')
  const targetYear = readOptional(input, 'targetYear')
  if (isRefusal(target)) return target
  if (isRefusal(targetYear)) return targetYear
  const values = { baseValue: read.vb, baseYear: read.b, value: read.vt, year: read.t }
  const judged = judgeByUnsd({
    ...values,
    direction,
    target,
    ...(targetYear === null ? {} : { targetYear }),
    isShare: input['isShare'] === true,
  })
  if (!judged.ok) return judged
  const { cagr, expected, ratio, score } = judged.verdict
  return { ok: true, answer: target === null ? { cagr, score } : { cagr, expected2030: expected, ratio, score } }
}

/** The base is `I0` in the vectors; `i0` is the same in camelCase. */
function withBase(input: Fields): Fields {
  return input['I0'] === undefined && input['i0'] !== undefined ? { ...input, I0: input['i0'] } : input
}

function answerEscapStatus(input: Fields, direction: 1 | -1): RuleAnswer {
  const read = readNumbers(withBase(input), ['I0', 'current', 'target'])
  if (isRefusal(read)) return read
  const { I0: baseValue, current, target } = read
  const judged = measureEscapStatus({ baseValue, current, target, direction, parity: input['parity'] === true })
  return judged.ok ? { ok: true, answer: { csi: judged.verdict } } : judged
}

function answerEscapGap(input: Fields, direction: 1 | -1): RuleAnswer {
  const read = readNumbers(withBase(input), ['I0', 'target', 'predicted2030'])
  if (isRefusal(read)) return read
  const judged = measureEscapGap({ baseValue: read.I0, target: read.target, predicted: read.predicted2030, direction })
  return judged.ok ? { ok: true, answer: judged.verdict } : judged
}
