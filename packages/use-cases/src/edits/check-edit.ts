import { DomainFailure, type AnyTarget } from '@moc/core'
import { checkEditedIndicators, checkEditedTargets, readEditedIndicator, readEditedTarget, type EditIssue } from '@moc/ingest'
import type { CatalogueIndex } from '../catalogue-index.ts'
import { checkPolicy } from './check-policy.ts'
import { checkTexts } from './check-texts.ts'
import { dayBefore } from './day-before.ts'
import { dayMissing, dayTooEarly, documentMissing, fieldFixed, nothingChanges, notLastVersion, versionEnded } from './edit-messages.ts'
import type { EditRequest } from './edit-request.ts'
import { layEdits } from './lay-edits.ts'

/** A field that an edit would change. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** An edit read as strictly as the files that ship: what would change and the catalogue as it would be, or what is wrong. */
export type EditCheck =
  | {
      readonly ok: true
      readonly changes: readonly FieldChange[]
      readonly after: CatalogueIndex
      readonly record: Readonly<Record<string, unknown>>
    }
  | { readonly ok: false; readonly changes: readonly FieldChange[]; readonly issues: readonly EditIssue[] }

/** Checks an edit against the catalogue as it stands. Throws `indicator-unknown` and `target-unknown`. Stores nothing. */
export function checkEdit(index: CatalogueIndex, request: EditRequest, today: string): EditCheck {
  switch (request.kind) {
    case 'indicator':
      return checkIndicatorEdit(index, request)
    case 'target':
      return checkTargetEdit(index, request)
    case 'policy':
      return checkPolicyEdit(index, request, today)
  }
}

function checkIndicatorEdit(index: CatalogueIndex, { code, record }: EditRequest): EditCheck {
  const standing = index.indicators.get(code)
  if (!standing) throw new DomainFailure('indicator-unknown', `no indicator ${code}`, { indicator: code })
  const changes = listChanges(standing, record)
  const reading = readEditedIndicator({ ...standing, ...record })
  const issues = [
    ...listFixed(record, ['code']),
    ...checkTexts(record),
    ...(reading.ok ? [] : reading.issues),
    ...(changes.length === 0 ? [nothingChanges()] : []),
  ]
  if (!reading.ok || issues.length > 0) return { ok: false, changes, issues }
  const indicators = index.catalogue.indicators.map((each) => (each.code === code ? reading.item : each))
  const together = checkEditedIndicators(indicators)
  if (together.length > 0) return { ok: false, changes, issues: together }
  const kept = pick(record, changes)
  return { ok: true, changes, record: kept, after: reindex(index, { kind: 'indicator', code, record: kept, effectiveFrom: null }) }
}

function checkTargetEdit(index: CatalogueIndex, { code, record, effectiveFrom, document }: EditRequest): EditCheck {
  const standing = index.targets.get(code)
  if (!standing) throw new DomainFailure('target-unknown', `no target ${code}`, { target: code })
  const changes = listChanges(standing, record)
  const issues = [
    ...listFixed(record, fixedOfTarget),
    ...checkTexts(record),
    ...checkTexts({ document }),
    ...checkVersion(index, standing, effectiveFrom),
    ...(document === null || document === '' ? [documentMissing()] : []),
    ...(changes.length === 0 ? [nothingChanges()] : []),
  ]
  const fields = {
    ...writeTarget(standing),
    ...record,
    code: versionCode(index, standing, effectiveFrom ?? ''),
    document: document ?? '',
    effectiveFrom: effectiveFrom ?? '',
    effectiveTo: null,
    amends: code,
  }
  const reading = readEditedTarget(fields, standing.strategy)
  // The day and the document have been spoken of already.
  const said = new Set(issues.map(({ field }) => field))
  if (!reading.ok) issues.push(...reading.issues.filter(({ field }) => field === null || !said.has(field)))
  if (!reading.ok || issues.length > 0) return { ok: false, changes, issues }
  const after = reindex(index, { kind: 'target', code, record: fields, effectiveFrom })
  const together = checkEditedTargets(after.catalogue.targets, after.catalogue.strategies, after.catalogue.documents)
  return together.length > 0 ? { ok: false, changes, issues: together } : { ok: true, changes, record: fields, after }
}

function checkPolicyEdit(index: CatalogueIndex, { record }: EditRequest, today: string): EditCheck {
  const { version: _version, ...numbers } = record
  const changes = listChanges(index.policy, numbers)
  const reading = checkPolicy(numbers, index.policy)
  const issues = [...(reading.ok ? [] : reading.issues), ...(changes.length === 0 ? [nothingChanges()] : [])]
  if (!reading.ok || issues.length > 0) return { ok: false, changes, issues }
  const version = nextVersion(index.policy.version, today)
  const kept = { ...pick(numbers, changes), version }
  return { ok: true, changes, record: kept, after: reindex(index, { kind: 'policy', code: 'policy', record: kept, effectiveFrom: null }) }
}

/** The catalogue as it would be with one edit more. */
function reindex(index: CatalogueIndex, edit: Parameters<typeof layEdits>[1][number]): CatalogueIndex {
  const { catalogue, policy } = layEdits(index, [edit])
  return {
    ...index,
    catalogue,
    policy,
    indicators: new Map(catalogue.indicators.map((each) => [each.code, each])),
    targets: new Map(catalogue.targets.map((each) => [each.code, each])),
    documents: new Map(catalogue.documents.map((each) => [each.code, each])),
  }
}

const fixedOfTarget = ['code', 'strategy', 'objectiveNo', 'targetNo', 'part', 'document', 'effectiveFrom', 'effectiveTo', 'amends', 'slot']

function listFixed(record: Readonly<Record<string, unknown>>, fixed: readonly string[]): EditIssue[] {
  return Object.keys(record)
    .filter((field) => fixed.includes(field))
    .map(fieldFixed)
}

function checkVersion(index: CatalogueIndex, standing: AnyTarget, from: string | null): EditIssue[] {
  const next = index.catalogue.targets.find(({ amends }) => amends === standing.code)
  if (next) return [notLastVersion(next.code)]
  if (from === null) return [dayMissing()]
  if (from <= standing.effectiveFrom) return [dayTooEarly(standing.effectiveFrom)]
  return standing.effectiveTo !== null && dayBefore(from) > standing.effectiveTo ? [versionEnded(standing.effectiveTo)] : []
}

/** The code of a new version: that of the first one, and the day from which the new one holds. */
function versionCode(index: CatalogueIndex, standing: AnyTarget, from: string): string {
  const root = standing.code.split('@')[0]!
  const code = `${root}@${from}`
  return index.targets.has(code) ? `${code}b` : code
}

/** The name of a policy that is set today; a second one of the same day is numbered. */
function nextVersion(standing: string, today: string): string {
  const [day, number] = standing.split('/')
  return day === today ? `${today}/${Number(number ?? 1) + 1}` : today
}

/** A target as data/targets writes it: without what says where it stands in the program. */
function writeTarget({ slot: _slot, strategy: _strategy, ...fields }: AnyTarget): Record<string, unknown> {
  return { ...fields }
}

function listChanges(standing: object, record: Readonly<Record<string, unknown>>): FieldChange[] {
  const before = standing as Readonly<Record<string, unknown>>
  return Object.entries(record)
    .filter(([field, after]) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after ?? null))
    .map(([field, after]) => ({ field, before: before[field] ?? null, after }))
}

function pick(record: Readonly<Record<string, unknown>>, changes: readonly FieldChange[]): Record<string, unknown> {
  return Object.fromEntries(changes.map(({ field }) => [field, record[field]]))
}
