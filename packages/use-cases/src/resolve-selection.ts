import { DomainFailure, targetsInForce, type AnyTarget, type Place, type Selection, type Strategy } from '@moc/core'
import type { CatalogueIndex } from './catalogue-index.ts'
import { isDate, type Clock } from './clock.ts'
import { findPlace } from './find-place.ts'
import { findStrategy } from './find-strategy.ts'
import { listHorizons } from './list-horizons.ts'

/** What one asks to look at, as text from outside; every part may be left out. */
export interface SelectionRequest {
  readonly strategy?: string | undefined
  readonly place?: string | undefined
  readonly horizon?: number | string | undefined
  readonly asOf?: string | undefined
  readonly knownOn?: string | undefined
}

/** A selection with nothing left open, and the records it names. */
export interface ResolvedSelection {
  readonly selection: Selection
  readonly strategy: Strategy
  readonly place: Place
  /** The versions of the strategy's targets in force on the as-of date. */
  readonly targets: readonly AnyTarget[]
  /** Years that one may pick, the default last. */
  readonly horizons: readonly number[]
}

/**
 * Finds what a request names. Defaults: the national strategy in force, Việt Nam, the last milestone, today in
 * Việt Nam. Throws `strategy-unknown`, `place-unknown`, `horizon-unreadable` or `date-unreadable`.
 */
export function resolveSelection(index: CatalogueIndex, request: SelectionRequest, clock: Clock): ResolvedSelection {
  const asOf = readDate(request.asOf) ?? clock.today()
  const knownOn = readDate(request.knownOn)
  const strategy = findStrategy(index, request.strategy)
  const place = findPlace(index, request.place, asOf)
  const targets = targetsInForce(index.catalogue.targets, strategy.code, asOf)
  const horizons = listHorizons(strategy, targets, asOf)
  const horizon = readHorizon(request.horizon) ?? horizons.at(-1)!
  return { selection: { strategy: strategy.code, place: place.id, horizon, asOf, knownOn }, strategy, place, targets, horizons }
}

function readHorizon(asked: number | string | undefined): number | null {
  if (asked === undefined) return null
  const year = typeof asked === 'number' ? asked : /^\d{4}$/.test(asked.trim()) ? Number(asked) : NaN
  if (Number.isInteger(year) && year >= 1900 && year <= 2200) return year
  throw new DomainFailure('horizon-unreadable', `horizon ${asked}`, { horizon: asked })
}

function readDate(asked: string | undefined): string | null {
  if (asked === undefined) return null
  if (isDate(asked)) return asked
  throw new DomainFailure('date-unreadable', `date ${asked}`, { date: asked })
}
