import { chooseSeries, type AnyTarget, type IndicatorCode, type Place, type Series, type Strategy, type TargetSeries } from '@moc/core'
import type { CatalogueIndex } from './catalogue-index.ts'
import { listSeriesAt, pickSeries } from './list-series-at.ts'
import { judgeQuestion, type Judged, type TargetQuestion } from './judge-question.ts'
import type { Program } from './program.ts'
import type { ResolvedSelection } from './resolve-selection.ts'

/** What a target is judged with, besides the catalogue. */
export interface Bench {
  readonly strategy: Strategy
  readonly place: Place
  readonly horizon: number
  readonly asOf: string
  readonly seriesAt: ReadonlyMap<IndicatorCode, readonly Series[]>
}

/** Judges every target of a selection's strategy, in the order of its document. */
export async function assessSelection(program: Program, index: CatalogueIndex, resolved: ResolvedSelection): Promise<Judged[]> {
  const seriesAt = await listSeriesAt(program, resolved.place.id, resolved.selection.knownOn)
  const bench = {
    strategy: resolved.strategy,
    place: resolved.place,
    horizon: resolved.selection.horizon,
    asOf: resolved.selection.asOf,
    seriesAt,
  }
  return resolved.targets.map((target) => judgeTarget(index, target, bench))
}

/** Judges one version of a target by the series that is chosen for it at the place's level. */
export function judgeTarget(index: CatalogueIndex, target: AnyTarget, bench: Bench): Judged {
  return judgeQuestion(askTarget(index, target, bench))
}

/** Gathers what judging one version of a target needs. Judges nothing. */
export function askTarget(index: CatalogueIndex, target: AnyTarget, { strategy, place, horizon, asOf, seriesAt }: Bench): TargetQuestion {
  const targetSeries = chosenSeries(index, target, place)
  const indicator = targetSeries === null ? null : (index.indicators.get(targetSeries.indicator) ?? null)
  const document = index.documents.get(target.document) ?? null
  const input = {
    target,
    baseYear: strategy.baseYear,
    place: place.id,
    isNationalTargetElsewhere: place.level !== 'nation' && (document?.level === 'national' || document?.level === 'central'),
    indicator,
    series: indicator === null ? null : pickSeries(seriesAt.get(indicator.code)),
    horizon,
    asOf,
  }
  return { input, names: { indicator, document, targetSeries }, policy: index.policy }
}

/** Which series stands for a target at a place's level; null where nobody has chosen one. */
export function chosenSeries(index: CatalogueIndex, target: AnyTarget, place: Place): TargetSeries | null {
  const codes = listVersions(index, target)
  return chooseSeries(
    codes.flatMap((code) => index.targetSeries.get(code) ?? []),
    codes,
    place.level,
  )
}

/** The codes of a version and of all that it replaced, the latest first. */
export function listVersions(index: CatalogueIndex, target: AnyTarget): string[] {
  const codes = [target.code]
  let earlier = target.amends
  while (earlier !== null && !codes.includes(earlier)) {
    codes.push(earlier)
    earlier = index.targets.get(earlier)?.amends ?? null
  }
  return codes
}
