import { DomainFailure, targetsInForce, timeOf, type AnyTarget, type AssessmentRow, type Indicator } from '@moc/core'
import { listSeries } from '@moc/store'
import { chosenSeries, judgeTarget, listVersions } from './assess-selection.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import { describeIndicator, type IndicatorDescription } from './describe-indicator.ts'
import { describePlace, type PlaceDescription } from './describe-place.ts'
import { describeGrounds, type AssessmentGrounds } from './describe-grounds.ts'
import { listHorizons } from './list-horizons.ts'
import { listPageSeries, type PageSeries } from './list-page-series.ts'
import { findKnown, listSeriesAt } from './list-series-at.ts'
import type { Program } from './program.ts'
import { resolveSelection, type ResolvedSelection, type SelectionRequest } from './resolve-selection.ts'

/** All that the page of one indicator shows at one place. */
export interface IndicatorPage extends AssessmentGrounds {
  readonly revision: number
  readonly asOf: string
  /** The day whose values these are; null for those that the store holds now. */
  readonly knownOn: string | null
  /** Of the first assessment; null where no target speaks of the indicator. */
  readonly horizon: number | null
  readonly indicator: IndicatorDescription
  readonly place: PlaceDescription
  /** Targets that it stands for: the one asked for first, then those of the selection's strategy, then the latest strategies. */
  readonly assessments: readonly AssessmentRow[]
  readonly series: readonly PageSeries[]
  readonly horizons: readonly number[]
  readonly events: readonly { readonly date: string; readonly label: string }[]
  readonly places: readonly { readonly id: string; readonly n: number; readonly firstYear: number; readonly lastYear: number }[]
}

/** Reads the page of one indicator. Throws `indicator-unknown`, `target-unknown` and what a selection throws. */
export async function readIndicatorPage(
  program: Program,
  code: string,
  request: SelectionRequest & { readonly target?: string | undefined },
): Promise<IndicatorPage> {
  const index = await program.catalogue()
  const indicator = index.indicators.get(code) ?? index.indicators.get(code.toLowerCase())
  if (!indicator) throw new DomainFailure('indicator-unknown', `no indicator ${code}`, { indicator: code })
  if (request.target !== undefined && !index.catalogue.targets.some((target) => target.code === request.target)) {
    throw new DomainFailure('target-unknown', `no target ${request.target}`, { target: request.target })
  }
  const resolved = resolveSelection(index, request, program.clock)
  const key = `indicator:${JSON.stringify([indicator.code, request.target ?? null, resolved.selection])}`
  return program.answers.remember(index.revision, key, () => computePage(program, index, indicator, resolved, request.target))
}

async function computePage(
  program: Program,
  index: CatalogueIndex,
  indicator: Indicator,
  resolved: ResolvedSelection,
  asked: string | undefined,
): Promise<IndicatorPage> {
  const { place, selection } = resolved
  const seriesAt = await listSeriesAt(program, place.id, selection.knownOn)
  const targets = listTargetsOf(index, indicator, resolved, asked)
  const judged = targets.map((target) => {
    const strategy = index.strategies.get(target.strategy)!
    const own = strategy.code === selection.strategy
    const horizon = own ? selection.horizon : horizonsOf(index, target, selection.asOf).at(-1)!
    return judgeTarget(index, target, { strategy, place, horizon, asOf: selection.asOf, seriesAt })
  })
  const assessments = judged.map(({ row }) => row)
  return {
    revision: index.revision,
    asOf: selection.asOf,
    knownOn: selection.knownOn,
    horizon: assessments[0]?.horizon ?? null,
    indicator: describeIndicator(indicator),
    place: describePlace(index, place),
    assessments,
    ...describeGrounds(judged[0]?.assessment, indicator, index.policy),
    series: listPageSeries(index, indicator, place, seriesAt),
    horizons: targets[0] ? horizonsOf(index, targets[0], selection.asOf) : [],
    events: listEvents(index, targets),
    places: await listPlacesWithValues(program, indicator, selection.knownOn),
  }
}

/** Versions in force, of all strategies, for which the indicator is chosen at the place's level. */
function listTargetsOf(
  index: CatalogueIndex,
  indicator: Indicator,
  { place, selection }: ResolvedSelection,
  asked: string | undefined,
): AnyTarget[] {
  const rank = (target: AnyTarget) =>
    asked !== undefined && listVersions(index, target).includes(asked)
      ? -Infinity
      : target.strategy === selection.strategy
        ? -9999
        : -(index.strategies.get(target.strategy)?.from ?? 0)
  return index.catalogue.strategies
    .flatMap(({ code }) => targetsInForce(index.catalogue.targets, code, selection.asOf))
    .filter((target) => chosenSeries(index, target, place)?.indicator === indicator.code)
    .map((target) => ({ target, rank: rank(target) }))
    .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ target }) => target)
}

function horizonsOf(index: CatalogueIndex, target: AnyTarget, asOf: string): number[] {
  return listHorizons(index.strategies.get(target.strategy)!, targetsInForce(index.catalogue.targets, target.strategy, asOf), asOf)
}

/** The days on which the documents that set the targets, and those they amended, were issued; in order. */
function listEvents(index: CatalogueIndex, targets: readonly AnyTarget[]): IndicatorPage['events'] {
  const replaced = targets.flatMap(({ amends }) => index.catalogue.targets.find(({ code }) => code === amends) ?? [])
  const documents = new Set([...targets, ...replaced].map(({ document }) => index.documents.get(document)))
  return [...documents]
    .flatMap((document) => (document?.issued ? [{ date: document.issued, label: document.number ?? document.titleVi }] : []))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

async function listPlacesWithValues(program: Program, indicator: Indicator, knownOn: string | null): Promise<IndicatorPage['places']> {
  const all = await listSeries(program.store, { indicators: [indicator.code], ...(await findKnown(program, knownOn)) })
  return [...Map.groupBy(all, ({ place }) => place)].map(([id, series]) => {
    const years = new Set(series.flatMap(({ points }) => points.map(({ period }) => timeOf(period))))
    return { id, n: years.size, firstYear: Math.min(...years), lastYear: Math.max(...years) }
  })
}
