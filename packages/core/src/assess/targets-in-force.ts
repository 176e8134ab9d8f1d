import type { AnyTarget, StrategyCode } from '../target.ts'

/**
 * The versions of a strategy's targets that hold on a day, in the order of the document. A strategy that has
 * ended keeps its last versions: they are what it is summed up by.
 */
export function targetsInForce(targets: readonly AnyTarget[], strategy: StrategyCode, asOf: string): AnyTarget[] {
  return targets
    .filter(
      (target) =>
        target.strategy === strategy && target.effectiveFrom <= asOf && (target.effectiveTo === null || asOf <= target.effectiveTo),
    )
    .toSorted((a, b) => a.objectiveNo - b.objectiveNo || a.targetNo - b.targetNo || (a.part ?? '').localeCompare(b.part ?? ''))
}
