import {
  countStatuses,
  describePoint,
  judgeNumbered,
  listFlags,
  type AssessmentRow,
  type PointRow,
  type Policy,
  type Status,
  type StatusCounts,
} from '@moc/core'
import { assessSelection } from './assess-selection.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import { describePlace, type PlaceDescription } from './describe-place.ts'
import { describeStrategy, type StrategyDescription } from './describe-strategy.ts'
import { listSeriesAt, pickSeries } from './list-series-at.ts'
import type { Program } from './program.ts'
import { resolveSelection, type ResolvedSelection, type SelectionRequest } from './resolve-selection.ts'

/** An indicator that no target of the strategy speaks of, with its values at the place. */
export interface BackgroundIndicator {
  readonly code: string
  readonly nameVi: string
  readonly nameEn: string
  readonly unitVi: string
  readonly unitEn: string
  readonly modelled: boolean
  readonly points: readonly PointRow[]
}

/** All that the opening page shows, for one revision of the store. */
export interface Overview {
  readonly revision: number
  readonly selection: ResolvedSelection['selection']
  readonly strategy: StrategyDescription
  readonly place: PlaceDescription
  /** The chances that divide the statuses, by the policy in force. */
  readonly limits: Pick<Policy, 'unlikelyBelow' | 'onTrackFrom'>
  readonly counts: StatusCounts
  readonly onUnverifiedData: number
  /** Parts are named by the version that was judged (`targetVersion`): an amendment may have split one target into several parts. */
  readonly numbered: readonly {
    readonly objective: number
    readonly label: string
    readonly status: Status
    readonly parts: readonly string[]
  }[]
  /** The parts that are flagged, hardest first. */
  readonly flags: readonly string[]
  readonly assessments: readonly AssessmentRow[]
  readonly background: readonly BackgroundIndicator[]
}

/** Judges a strategy's targets at one place for one year and counts them; remembered for each revision and selection. */
export async function readOverview(program: Program, request: SelectionRequest): Promise<Overview> {
  const index = await program.catalogue()
  const resolved = resolveSelection(index, request, program.clock)
  const key = `overview:${JSON.stringify(resolved.selection)}`
  return program.answers.remember(index.revision, key, () => computeOverview(program, index, resolved))
}

async function computeOverview(program: Program, index: CatalogueIndex, resolved: ResolvedSelection): Promise<Overview> {
  const { selection, strategy, place } = resolved
  const judged = await assessSelection(program, index, resolved)
  const assessments = judged.map(({ assessment }) => assessment)
  const numbered = judgeNumbered(assessments)
  return {
    revision: index.revision,
    selection,
    strategy: describeStrategy(index, strategy, selection.asOf),
    place: describePlace(index, place),
    limits: { unlikelyBelow: index.policy.unlikelyBelow, onTrackFrom: index.policy.onTrackFrom },
    counts: countStatuses(numbered),
    onUnverifiedData: numbered.filter(({ status, onUnverifiedData }) => status !== 'notAssessable' && onUnverifiedData).length,
    numbered: numbered.map(({ objective, label, status, parts }) => ({ objective, label, status, parts })),
    flags: listFlags(assessments).map(({ target }) => target.code),
    assessments: judged.map(({ row }) => row),
    background: await listBackground(program, index, resolved),
  }
}

async function listBackground(
  program: Program,
  index: CatalogueIndex,
  { strategy, place, selection }: ResolvedSelection,
): Promise<BackgroundIndicator[]> {
  const seriesAt = await listSeriesAt(program, place.id, selection.knownOn)
  const own = index.catalogue.targets.filter((target) => target.strategy === strategy.code)
  const used = new Set(own.flatMap(({ code }) => index.targetSeries.get(code) ?? []).map(({ indicator }) => indicator))
  return index.catalogue.indicators.flatMap((indicator) => {
    const series = used.has(indicator.code) ? null : pickSeries(seriesAt.get(indicator.code))
    const points = series?.points.filter(({ period }) => period.from <= selection.asOf) ?? []
    if (points.length === 0) return []
    const { code, nameVi, nameEn, unitVi, unitEn, modelled } = indicator
    return [{ code, nameVi, nameEn, unitVi, unitEn, modelled, points: points.map((point) => describePoint(point, modelled)) }]
  })
}
