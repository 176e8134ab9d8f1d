import { isWide, targetLabel, targetsInForce } from '@moc/core'
import { listSeries } from '@moc/store'
import { listVersions } from './assess-selection.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import { describeIndicator, type IndicatorDescription } from './describe-indicator.ts'
import { describePlace, type PlaceDescription } from './describe-place.ts'
import { describeStrategy, type StrategyDescription } from './describe-strategy.ts'
import type { Program } from './program.ts'

/** What pickers and the search box need. */
export interface CatalogueDescription {
  readonly revision: number
  readonly today: string
  readonly writable: boolean
  /** The version of the rules by which targets are judged. */
  readonly policyVersion: string
  readonly strategies: readonly StrategyDescription[]
  /** Nation, regions and provinces, and those districts and communes that have values: there are four thousand. */
  readonly places: readonly PlaceDescription[]
  readonly indicators: readonly IndicatorEntry[]
}

export interface IndicatorEntry extends IndicatorDescription {
  /** Targets in force that it stands for at some level. */
  readonly targets: readonly { readonly strategy: string; readonly target: string; readonly label: string }[]
  /** Whether any place has a value of it. */
  readonly hasValues: boolean
}

/** Describes strategies, places and indicators as of today. */
export async function readCatalogueView(program: Program): Promise<CatalogueDescription> {
  const index = await program.catalogue()
  const today = program.clock.today()
  return program.answers.remember(index.revision, `catalogue:${today}`, async () => {
    const series = await listSeries(program.store)
    const withValues = new Set(series.map(({ indicator }) => indicator))
    const placesWithValues = new Set(series.map(({ place }) => place))
    const targetsOf = listTargetsByIndicator(index, today)
    return {
      revision: index.revision,
      today,
      writable: program.writable,
      policyVersion: index.policy.version,
      strategies: index.catalogue.strategies.map((strategy) => describeStrategy(index, strategy, today)),
      places: index.catalogue.places
        .filter((place) => isWide(place) || placesWithValues.has(place.id))
        .map((place) => describePlace(index, place)),
      indicators: index.catalogue.indicators.map((indicator) => ({
        ...describeIndicator(indicator),
        targets: targetsOf.get(indicator.code) ?? [],
        hasValues: withValues.has(indicator.code),
      })),
    }
  })
}

function listTargetsByIndicator(index: CatalogueIndex, asOf: string): Map<string, IndicatorEntry['targets']> {
  const entries = index.catalogue.strategies.flatMap(({ code }) =>
    targetsInForce(index.catalogue.targets, code, asOf).flatMap((target) => {
      const series = listVersions(index, target).flatMap((each) => index.targetSeries.get(each) ?? [])
      const chosen = new Set(series.filter(({ role }) => role === 'chosen').map(({ indicator }) => indicator))
      return [...chosen].map((indicator) => ({ indicator, strategy: target.strategy, target: target.code, label: targetLabel(target) }))
    }),
  )
  return new Map(
    [...Map.groupBy(entries, ({ indicator }) => indicator)].map(([code, of]) => [
      code,
      of.map(({ indicator: _indicator, ...target }) => target),
    ]),
  )
}
