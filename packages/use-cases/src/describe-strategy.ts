import { numberedTarget, targetsInForce, type Objective, type Strategy, type Verification } from '@moc/core'
import type { CatalogueIndex } from './catalogue-index.ts'
import { listHorizons } from './list-horizons.ts'

/** A strategy as pickers and headings show it on a day. */
export interface StrategyDescription {
  readonly code: string
  readonly nameVi: string
  readonly nameEn: string
  readonly shortVi: string
  readonly shortEn: string
  readonly documentNumber: string | null
  readonly issued: string | null
  readonly from: number
  readonly to: number | null
  readonly baseYear: number
  readonly verification: Verification
  /** Numbered targets and their parts in force on the day, and how many parts are empty slots. */
  readonly targets: number
  readonly parts: number
  readonly slots: number
  readonly horizons: readonly number[]
  readonly objectives: readonly Objective[]
}

/** Describes a strategy as of a day (ISO date). */
export function describeStrategy(index: CatalogueIndex, strategy: Strategy, asOf: string): StrategyDescription {
  const { code, nameVi, nameEn, shortVi, shortEn, from, to, baseYear, objectives } = strategy
  const document = index.documents.get(strategy.document)
  const targets = targetsInForce(index.catalogue.targets, code, asOf)
  return {
    code,
    nameVi,
    nameEn,
    shortVi,
    shortEn,
    documentNumber: document?.number ?? null,
    issued: document?.issued ?? null,
    from,
    to,
    baseYear,
    verification: document?.verification ?? 'unverified',
    targets: new Set(targets.map(numberedTarget)).size,
    parts: targets.length,
    slots: targets.filter((target) => target.slot).length,
    horizons: listHorizons(strategy, targets, asOf),
    objectives,
  }
}
