import { distanceFromEqualTime, distanceFromMiddle, distanceFromParity } from './goldilocks.ts'
import { isFields, isRefusal, readDirection, readNumbers, readOptional, type Fields } from './read-verdict-input.ts'
import { aggregateStatCan, type StatCanAggregate, type StatCanPart } from './statcan-aggregate.ts'
import type { StatCanStatus } from './statcan-bands.ts'
import { judgeByStatCan } from './statcan.ts'
import { refuseVerdict, type VerdictRefusal } from './verdict-refusal.ts'

/** What `moc verdict` answers by this rule; null where the rule's own figure is undefined. */
export interface StatCanAnswer {
  readonly progressValue: number | null
  readonly status: StatCanStatus
  readonly score: number | null
}

type Answered<Answer> = { readonly ok: true; readonly answer: Answer } | VerdictRefusal

/** Where values are best, and how far from there a value lies: that distance is judged, and falls. A time ratio is women's to men's. */
const distances: Readonly<Record<string, (y: number) => number | null>> = {
  middle: (y) => distanceFromMiddle(y),
  parity: distanceFromParity,
  equalTime: (ratio) => distanceFromEqualTime(ratio, 1),
}

/** Judges one series by Statistics Canada's rule; with `bestAt`, of how far its values lie from the middle, from parity or from equal time. */
export function answerStatCan(input: Fields, direction: 1 | -1): Answered<StatCanAnswer> {
  const read = readNumbers(input, ['baseValue', 'baseYear', 'currentValue', 'currentYear'])
  if (isRefusal(read)) return read
  const limit = readOptional(input, 'limit')
  const target = readOptional(input, 'target')
  if (isRefusal(limit)) return limit
  if (isRefusal(target)) return target
  const year = target === null ? { targetYear: NaN } : readNumbers(input, ['targetYear'])
  if (isRefusal(year)) return year
  const values = { baseValue: read.baseValue, currentValue: read.currentValue, target }
  const laidOut = input['bestAt'] === undefined ? values : asDistances(values, input['bestAt'], direction)
  if (isRefusal(laidOut)) return laidOut
  const judged = judgeByStatCan({ ...read, ...laidOut, direction, limit, targetYear: year.targetYear })
  if (!judged.ok) return judged
  const { progressValue, status, score } = judged.verdict
  return { ok: true, answer: { progressValue, status, score } }
}

/**
 * Judges an indicator of several series, each with its own direction; a list within the list is a group that counts
 * as one. The first series that is refused refuses the whole: a failure is never left out of the mean.
 */
export function answerStatCanSeveral(list: readonly unknown[]): Answered<StatCanAggregate> {
  const parts = judgeEach(list, (each) => (Array.isArray(each) ? judgeGroup(each) : judgePart(each)))
  return isRefusal(parts) ? parts : { ok: true, answer: aggregateStatCan(parts) }
}

function judgeGroup(list: readonly unknown[]): StatCanPart | VerdictRefusal {
  const parts = judgeEach(list, judgePart)
  return isRefusal(parts) ? parts : { parts }
}

function judgeEach(
  list: readonly unknown[],
  judge: (each: unknown) => StatCanPart | VerdictRefusal,
): readonly StatCanPart[] | VerdictRefusal {
  const parts: StatCanPart[] = []
  for (const each of list) {
    const part = judge(each)
    if (isRefusal(part)) return part
    parts.push(part)
  }
  return parts
}

function judgePart(input: unknown): StatCanPart | VerdictRefusal {
  if (!isFields(input)) return refuseVerdict('input-unreadable', 'each of the series must be an object with the fields of the rule')
  const direction = readDirection(input)
  if (isRefusal(direction)) return direction
  const judged = answerStatCan(input, direction)
  return judged.ok ? { score: judged.answer.score, targetAchieved: judged.answer.status === 'target_achieved' } : judged
}

interface Values {
  readonly baseValue: number
  readonly currentValue: number
  readonly target: number | null
}

function asDistances({ baseValue, currentValue, target }: Values, bestAt: unknown, direction: 1 | -1): Values | VerdictRefusal {
  const distance = typeof bestAt === 'string' && Object.hasOwn(distances, bestAt) ? distances[bestAt]! : null
  if (distance === null) return refuseVerdict('input-unreadable', `bestAt must be one of ${Object.keys(distances).join(', ')}`)
  if (direction === 1) return refuseVerdict('input-unreadable', 'with bestAt the direction is -1: the distance should fall')
  const [base, current, aim] = [distance(baseValue), distance(currentValue), target === null ? null : distance(target)]
  if (base === null || current === null || (target !== null && aim === null))
    return refuseVerdict('growth-undefined', 'a ratio that is not above zero has no distance from 1')
  return { baseValue: base, currentValue: current, target: aim }
}
