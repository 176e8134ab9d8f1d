import {
  policy as shippedPolicy,
  type AnyTarget,
  type Catalogue,
  type Document,
  type Indicator,
  type IndicatorCode,
  type Place,
  type PlaceId,
  type Policy,
  type Strategy,
  type StrategyCode,
  type TargetSeries,
} from '@moc/core'
import { createCodebook, type Codebook } from '@moc/ingest'

/** A catalogue with its names looked up once; `revision` is the store's when it was read. */
export interface CatalogueIndex {
  readonly revision: number
  readonly catalogue: Catalogue
  readonly indicators: ReadonlyMap<IndicatorCode, Indicator>
  readonly documents: ReadonlyMap<string, Document>
  readonly targets: ReadonlyMap<string, AnyTarget>
  readonly strategies: ReadonlyMap<StrategyCode, Strategy>
  readonly places: ReadonlyMap<PlaceId, Place>
  /** The names by which files and people call places and indicators. */
  readonly codebook: Codebook
  /** By target code: a target's own and, for an amended version, those of the version it replaced. */
  readonly targetSeries: ReadonlyMap<string, readonly TargetSeries[]>
  /** The numbers by which targets are judged: those that ship, or as the last edit has them. */
  readonly policy: Policy
}

/** Looks the names of a catalogue up once. */
export function indexCatalogue(catalogue: Catalogue, revision: number, policy: Policy = shippedPolicy): CatalogueIndex {
  const by = <T>(items: readonly T[], key: (item: T) => string) => new Map(items.map((item) => [key(item), item]))
  return {
    revision,
    catalogue,
    indicators: by(catalogue.indicators, (i) => i.code),
    documents: by(catalogue.documents, (d) => d.code),
    targets: by(catalogue.targets, (t) => t.code),
    strategies: by(catalogue.strategies, (s) => s.code),
    places: by(catalogue.places, (p) => p.id),
    codebook: createCodebook(catalogue),
    targetSeries: Map.groupBy(catalogue.targetSeries, (s) => s.target),
    policy,
  }
}
