import { targetLabel, targetsInForce, type Comparator, type GoalValue, type IndicatorCode, type Place, type Verification } from '@moc/core'
import { levelOf } from '@moc/figures'
import { chosenSeries } from './assess-selection.ts'
import type { CatalogueIndex } from './catalogue-index.ts'

/** What the event's own strategy asks of an indicator: the level to mark beside its values. */
export interface TargetMark {
  readonly target: string
  readonly label: string
  readonly comparator: Comparator
  readonly value: GoalValue
  /** The number to draw: of a range, its lower end. */
  readonly level: number
  readonly year: number | null
  readonly verification: Verification
  /** It was set for the whole country and is laid over a part of it. */
  readonly isNationalElsewhere: boolean
}

/**
 * Finds the last level that a strategy's targets ask of the indicator that stands for them at a place; null where it
 * stands for none, or the target names no number. A part or another reading of the same thing carries no mark.
 */
export function findTargetMark(
  index: CatalogueIndex,
  strategy: string | null,
  indicator: IndicatorCode,
  place: Place,
  asOf: string,
): TargetMark | null {
  if (strategy === null) return null
  for (const target of targetsInForce(index.catalogue.targets, strategy, asOf)) {
    if (target.slot || chosenSeries(index, target, place)?.indicator !== indicator) continue
    const milestone = target.milestones
      .toSorted((a, b) => (a.year ?? 9999) - (b.year ?? 9999))
      .findLast(({ value }) => levelOf(value) !== null)
    if (!milestone) continue
    const { comparator, value, year, verification } = milestone
    const level = index.documents.get(target.document)?.level
    const isNationalElsewhere = place.level !== 'nation' && (level === 'national' || level === 'central')
    return {
      target: target.code,
      label: targetLabel(target),
      comparator,
      value,
      level: levelOf(value)!,
      year,
      verification,
      isNationalElsewhere,
    }
  }
  return null
}
