import {
  assess,
  chooseSeries,
  describeAssessment,
  policy,
  type AnyTarget,
  type Assessment,
  type AssessmentRow,
  type IndicatorCode,
  type Place,
  type Series,
  type Strategy,
  type TargetSeries,
} from '@moc/core'
import type { CatalogueIndex } from './catalogue-index.ts'
import { listSeriesAt, pickSeries } from './list-series-at.ts'
import type { Program } from './program.ts'
import { resolveSelection, type ResolvedSelection, type SelectionRequest } from './resolve-selection.ts'

/** A target judged, and the same as plain data with its names filled in. */
export interface Judged {
  readonly assessment: Assessment
  readonly row: AssessmentRow
}

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
  const seriesAt = await listSeriesAt(program, resolved.place.id)
  const bench = {
    strategy: resolved.strategy,
    place: resolved.place,
    horizon: resolved.selection.horizon,
    asOf: resolved.selection.asOf,
    seriesAt,
  }
  return resolved.targets.map((target) => judgeTarget(index, target, bench))
}

/** The assessments that a request asks for; of all strategies where it names none, each for its own last milestone. */
export async function listAssessments(program: Program, request: SelectionRequest): Promise<readonly AssessmentRow[]> {
  const index = await program.catalogue()
  const strategies = request.strategy === undefined ? index.catalogue.strategies.map(({ code }) => code) : [request.strategy]
  const resolved = strategies.map((strategy) => resolveSelection(index, { ...request, strategy }, program.clock))
  const key = `assessments:${JSON.stringify(resolved.map(({ selection }) => selection))}`
  return program.answers.remember(index.revision, key, async () => {
    const judged = await Promise.all(resolved.map((each) => assessSelection(program, index, each)))
    return judged.flat().map(({ row }) => row)
  })
}

/** Judges one version of a target by the series that is chosen for it at the place's level. */
export function judgeTarget(index: CatalogueIndex, target: AnyTarget, { strategy, place, horizon, asOf, seriesAt }: Bench): Judged {
  const targetSeries = chosenSeries(index, target, place)
  const indicator = targetSeries === null ? null : (index.indicators.get(targetSeries.indicator) ?? null)
  const document = index.documents.get(target.document) ?? null
  const assessment = assess(
    {
      target,
      baseYear: strategy.baseYear,
      place: place.id,
      isNationalTargetElsewhere: place.level !== 'nation' && (document?.level === 'national' || document?.level === 'central'),
      indicator,
      series: indicator === null ? null : pickSeries(seriesAt.get(indicator.code)),
      horizon,
      asOf,
    },
    policy,
  )
  return { assessment, row: describeAssessment(assessment, { indicator, document, targetSeries }) }
}

/** Which series stands for a target at a place's level; null where nobody has chosen one. */
export function chosenSeries(index: CatalogueIndex, target: AnyTarget, place: Place): TargetSeries | null {
  const codes = [target.code, target.amends]
  return chooseSeries(
    codes.flatMap((code) => (code === null ? [] : (index.targetSeries.get(code) ?? []))),
    codes,
    place.level,
  )
}
