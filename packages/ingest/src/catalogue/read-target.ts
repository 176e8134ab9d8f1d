import { targetKinds, verifications, type AnyTarget, type Milestone, type StrategyCode, type Target } from '@moc/core'
import type { CatalogueIssue } from './catalogue-issue.ts'
import { readMilestone } from './read-milestone.ts'
import { openRecord, type RawRecord, type RecordReader } from './record.ts'
import { slotWithGoal, targetWithoutDirection, targetWithoutMilestones, targetWithoutUnit } from './refusals.ts'

const judgedDirections = ['higher', 'lower', 'band'] as const
const judgedVerifications = verifications.filter((each) => each !== 'not_found')

/**
 * Reads one version of a target; null where something in it is wrong. A record marked `not_found` is an empty
 * slot; any other must have a direction, a unit and a milestone. A direction is never defaulted.
 */
export function readTarget(raw: RawRecord, strategy: StrategyCode, issues: CatalogueIssue[]): AnyTarget | null {
  const record = openRecord(raw, issues)
  const isSlot = record.raw('verification') === 'not_found'
  const goal = isSlot ? readSlot(raw, record) : readGoal(raw, record, issues)
  const header = {
    code: record.text('code'),
    strategy,
    document: record.text('document'),
    objectiveNo: record.number('objectiveNo'),
    targetNo: record.number('targetNo'),
    part: record.textOrNull('part'),
    nameVi: record.text('nameVi'),
    nameEn: record.text('nameEn'),
    textVi: record.textOrNull('textVi'),
    effectiveFrom: record.date('effectiveFrom'),
    effectiveTo: record.dateOrNull('effectiveTo'),
    amends: record.textOrNull('amends'),
    source: record.textOrNull('source'),
    note: record.textOrNull('note'),
  }
  if (!record.finish() || goal === null) return null
  return goal.slot ? { ...header, ...goal } : { ...header, ...goal }
}

type Goal = Pick<Target, 'slot' | 'unitVi' | 'unitEn' | 'direction' | 'kind' | 'milestones' | 'baseline' | 'verification'>

function readSlot(raw: RawRecord, record: RecordReader): { slot: true; verification: 'not_found' } {
  if (raw.inner('milestones').length > 0) record.refuse('milestones', slotWithGoal(record.text('code')))
  return { slot: true, verification: 'not_found' }
}

function readGoal(raw: RawRecord, record: RecordReader, issues: CatalogueIssue[]): Goal | null {
  const code = record.text('code')
  const has = (name: string) => record.raw(name) !== null
  if (!has('direction')) record.refuse('direction', targetWithoutDirection(code))
  if (!has('unitVi') || !has('unitEn')) record.refuse('unitVi', targetWithoutUnit(code))
  if (raw.inner('milestones').length === 0) record.refuse('milestones', targetWithoutMilestones(code))
  record.raw('milestones')
  const milestones = raw.inner('milestones').map((each) => readMilestone(each, issues))
  const baseline = readBaseline(raw, record, issues)
  const goal: Goal = {
    slot: false,
    unitVi: record.textOrNull('unitVi') ?? '',
    unitEn: record.textOrNull('unitEn') ?? '',
    direction: has('direction') ? record.oneOf('direction', judgedDirections) : 'higher',
    kind: record.oneOf('kind', targetKinds),
    milestones: milestones.filter((milestone): milestone is Milestone => milestone !== null),
    baseline: baseline === 'refused' ? null : baseline,
    verification: record.oneOf('verification', judgedVerifications),
  }
  return milestones.includes(null) || baseline === 'refused' ? null : goal
}

function readBaseline(raw: RawRecord, record: RecordReader, issues: CatalogueIssue[]): Target['baseline'] | 'refused' {
  const value = record.raw('baseline')
  if (value === null || typeof value !== 'object') return null
  const lineOf = () => raw.lineOf('baseline')
  const inner = openRecord({ file: raw.file, fields: new Map(Object.entries(value)), lineOf, inner: () => [] }, issues)
  const baseline = { value: inner.number('value'), verification: inner.oneOf('verification', verifications) }
  return inner.finish() ? baseline : 'refused'
}
