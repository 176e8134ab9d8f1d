import type { Policy } from '@moc/core'
import type { EditIssue, EditReading } from '@moc/ingest'
import { evidenceCrossed, policyOutOfRange, policyUnknown, thresholdsCrossed } from './edit-messages.ts'

/** Between which numbers each threshold may lie, and whether it counts something. */
const bounds: Readonly<
  Record<Exclude<keyof Policy, 'version'>, { readonly least: number; readonly most: number; readonly whole: boolean }>
> = {
  windowYears: { least: 3, most: 50, whole: true },
  paceYears: { least: 1, most: 50, whole: true },
  paceMinPoints: { least: 2, most: 20, whole: true },
  aboutSharePoints: { least: 0, most: 10, whole: false },
  aboutFraction: { least: 0, most: 0.5, whole: false },
  baselineYears: { least: 0, most: 20, whole: true },
  onTrackFrom: { least: 0.05, most: 0.95, whole: false },
  unlikelyBelow: { least: 0.01, most: 0.9, whole: false },
  noEvidenceUpTo: { least: 2, most: 20, whole: true },
  enoughEvidenceFrom: { least: 3, most: 50, whole: true },
  oldDataYears: { least: 1, most: 50, whole: true },
}

/** Checks thresholds that a person wrote, laid over those in force; `version` is for the caller to name. */
export function checkPolicy(fields: Readonly<Record<string, unknown>>, standing: Policy): EditReading<Policy> {
  const issues: EditIssue[] = []
  const numbers: Record<string, number> = {}
  for (const [name, value] of Object.entries(fields)) {
    const bound = (bounds as Readonly<Record<string, (typeof bounds)['windowYears']>>)[name]
    if (bound === undefined) issues.push(policyUnknown(name))
    else if (!isWithin(value, bound)) issues.push(policyOutOfRange(name, bound.least, bound.most, bound.whole))
    else numbers[name] = value
  }
  const item: Policy = { ...standing, ...numbers }
  if (issues.length === 0 && item.unlikelyBelow >= item.onTrackFrom) issues.push(thresholdsCrossed())
  if (issues.length === 0 && item.noEvidenceUpTo >= item.enoughEvidenceFrom) issues.push(evidenceCrossed())
  return issues.length === 0 ? { ok: true, item } : { ok: false, issues }
}

function isWithin(value: unknown, { least, most, whole }: (typeof bounds)['windowYears']): value is number {
  return typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))
}
