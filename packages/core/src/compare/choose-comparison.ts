import { comparisonPolicy } from '../policy.ts'

/** One value of the series to compare; `x` of `n` are its counts, where they are known. */
export interface ComparedPoint {
  readonly t: number
  readonly y: number
  readonly x?: number | null
  readonly n?: number | null
}

/** From this year on another definition or border holds; `why` is the source's own word for it. */
export interface ComparabilityBreak {
  readonly year: number
  readonly why: string
  readonly whyEn?: string | null
}

/** Ways to compare, the weakest claim first. */
export const comparisonMethods = ['newcombe', 'two-rates', 'forecast', 'trend', 'segmented'] as const
export type ComparisonMethod = (typeof comparisonMethods)[number]

/** Why a way to compare is not open. */
export const whyNotReasons = [
  'no-before',
  'no-after',
  'counts-unknown',
  'counts-known',
  'too-few-before',
  'too-few-after',
  'too-few-points',
] as const
export type WhyNot = (typeof whyNotReasons)[number]

/** With which later value the last one before is paired: the first after the event, or the last that may be compared. */
export type PairWith = 'first-after' | 'last-after'

/** A point that is left out, and the break that parts it from the others. */
export interface ExcludedPoint {
  readonly t: number
  readonly parted: ComparabilityBreak
}

export interface ComparisonChoice {
  /** The comparison to lead with: by forecast where it can be made, else the weakest; null where there is nothing to compare. */
  readonly main: ComparisonMethod | null
  readonly methods: readonly { readonly method: ComparisonMethod; readonly whyNot: WhyNot | null }[]
  /** What can be compared, in order of time. */
  readonly points: readonly ComparedPoint[]
  readonly before: number
  readonly after: number
  /** The two points of a comparison of two: the last before, and one after the event's own year if there is one (see `PairWith`). */
  readonly pair: { readonly before: ComparedPoint; readonly after: ComparedPoint } | null
  readonly excluded: readonly ExcludedPoint[]
  /** There is a value of the year in which it was adopted: it belongs to neither side alone, and is marked. */
  readonly hasEventYear: boolean
}

/**
 * Chooses how to compare by the data at hand, the weakest claim first (specification §4). Values under another
 * definition or border than the other side are left out with a word. A break in or after the event's year ends the
 * years after; one before it starts the years before. Never joins what a break has parted. Expects each year once.
 */
export function chooseComparison(
  all: readonly ComparedPoint[],
  event: number,
  breaks: readonly ComparabilityBreak[] = [],
  pairWith: PairWith = 'first-after',
): ComparisonChoice {
  const start = breaks
    .filter(({ year }) => year < event)
    .reduce<ComparabilityBreak | null>((last, each) => (last && last.year >= each.year ? last : each), null)
  const end = breaks
    .filter(({ year }) => year >= event)
    .reduce<ComparabilityBreak | null>((first, each) => (first && first.year <= each.year ? first : each), null)
  const excluded: ExcludedPoint[] = []
  const points: ComparedPoint[] = []
  for (const point of all.toSorted((a, b) => a.t - b.t)) {
    const parted = start && point.t < start.year ? start : end && point.t >= end.year ? end : null
    if (parted) excluded.push({ t: point.t, parted })
    else points.push(point)
  }
  const before = points.filter(({ t }) => t < event).length
  const after = points.length - before
  const paired = pairWith === 'last-after' ? points.at(-1) : (points.find(({ t }) => t > event) ?? points[before])
  const pair = before > 0 && after > 0 ? { before: points[before - 1]!, after: paired! } : null
  const methods = comparisonMethods.map((method) => ({ method, whyNot: whyNot(method, before, after, pair) }))
  const open = methods.filter((each) => each.whyNot === null).map(({ method }) => method)
  return {
    main: open.includes('forecast') ? 'forecast' : (open[0] ?? null),
    methods,
    points,
    before,
    after,
    pair,
    excluded,
    hasEventYear: points.some(({ t }) => t === event),
  }
}

function whyNot(method: ComparisonMethod, before: number, after: number, pair: ComparisonChoice['pair']): WhyNot | null {
  if (before === 0) return 'no-before'
  if (after === 0) return 'no-after'
  const counted = pair !== null && hasCounts(pair.before) && hasCounts(pair.after)
  switch (method) {
    case 'newcombe':
      return counted ? null : 'counts-unknown'
    case 'two-rates':
      return counted ? 'counts-known' : null
    case 'forecast':
      return before >= comparisonPolicy.forecastBefore ? null : 'too-few-before'
    case 'trend':
      return before + after >= comparisonPolicy.trendFrom ? null : 'too-few-points'
    case 'segmented':
      break
  }
  if (before < comparisonPolicy.segmentedBefore) return 'too-few-before'
  return after >= comparisonPolicy.segmentedAfter ? null : 'too-few-after'
}

function hasCounts({ x, n }: ComparedPoint): boolean {
  return typeof x === 'number' && typeof n === 'number' && Number.isInteger(x) && Number.isInteger(n) && x >= 0 && n >= Math.max(1, x)
}
