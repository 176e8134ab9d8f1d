import { targetLabel, type AnyTarget, type Document, type Strategy } from '@moc/core'
import { refuseAt, type CatalogueIssue, type Placed } from './catalogue-issue.ts'
import { amendmentOutOfOrder, periodOutOfOrder, things, unknownReference, usedTwice } from './refusals.ts'

/** Refuses targets of unknown documents or objectives, amendments of unknown targets, and two targets under one number at a time. */
export function checkTargets(
  targets: readonly Placed<AnyTarget>[],
  strategies: readonly Strategy[],
  documents: readonly Document[],
): CatalogueIssue[] {
  const byCode = new Map(targets.map(({ item }) => [item.code, item]))
  return targets.flatMap((each, index) => [
    ...checkHome(each, strategies, documents),
    ...checkVersion(each, byCode),
    ...checkNumber(each, targets.slice(0, index)),
  ])
}

function checkHome(each: Placed<AnyTarget>, strategies: readonly Strategy[], documents: readonly Document[]): CatalogueIssue[] {
  const { document, strategy: code, objectiveNo } = each.item
  const strategy = strategies.find((candidate) => candidate.code === code)
  if (!strategy) return [refuseAt(each, unknownReference(things.strategy, code))]
  if (!documents.some((candidate) => candidate.code === document)) return [refuseAt(each, unknownReference(things.document, document))]
  const hasObjective = strategy.objectives.some(({ no }) => no === objectiveNo)
  return hasObjective ? [] : [refuseAt(each, unknownReference(things.objective, String(objectiveNo)))]
}

function checkVersion(each: Placed<AnyTarget>, byCode: ReadonlyMap<string, AnyTarget>): CatalogueIssue[] {
  const { code, amends, effectiveFrom, effectiveTo } = each.item
  if (effectiveTo !== null && effectiveTo < effectiveFrom) return [refuseAt(each, periodOutOfOrder(effectiveFrom, effectiveTo))]
  if (amends === null) return []
  const earlier = byCode.get(amends)
  if (!earlier) return [refuseAt(each, unknownReference(things.target, amends))]
  const ended = earlier.effectiveTo !== null && earlier.effectiveTo < effectiveFrom
  return ended ? [] : [refuseAt(each, amendmentOutOfOrder(code, amends))]
}

function checkNumber(each: Placed<AnyTarget>, earlier: readonly Placed<AnyTarget>[]): CatalogueIssue[] {
  const clash = earlier.find(
    ({ item }) =>
      item.code !== each.item.code &&
      item.strategy === each.item.strategy &&
      targetLabel(item) === targetLabel(each.item) &&
      (item.effectiveTo === null || item.effectiveTo >= each.item.effectiveFrom),
  )
  return clash ? [refuseAt(each, usedTwice(things.targetNumber, targetLabel(each.item), clash))] : []
}
