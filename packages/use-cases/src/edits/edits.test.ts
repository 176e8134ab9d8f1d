import { policy } from '@moc/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockOn } from '../clock.ts'
import { listAssessments } from '../list-assessments.ts'
import { readMethods } from '../methods/read-methods.ts'
import { openProgram } from '../open-program.ts'
import type { Program } from '../program.ts'
import { readIndicatorPage } from '../read-indicator-page.ts'
import { prepareStore, shippedCatalogue, type PreparedStore } from '../testing/prepare-store.ts'
import { addEdit } from './add-edit.ts'
import type { EditRequest } from './edit-request.ts'
import { listEdits } from './list-edits.ts'
import { previewEdit } from './preview-edit.ts'
import { withdrawEdit } from './withdraw-edit.ts'

let program: Program
let store: PreparedStore
const open = () => openProgram({ directory: store.directory, catalogue: shippedCatalogue, clock: clockOn('2026-11-20'), writable: true })
beforeAll(async () => {
  store = await prepareStore()
  program = await open()
})
afterAll(async () => {
  await program.close()
  await store.remove()
})

const indicator = 'sex_ratio_at_birth_national_total'
const milestone = (value: number) => ({
  period: '2030',
  year: 2030,
  comparator: '<=',
  value,
  textVi: `không quá ${value}`,
  verification: 'verified',
})
const edit = (part: Partial<EditRequest>): EditRequest => ({
  kind: 'target',
  code: 'NQ28-4.1',
  record: { milestones: [milestone(112)] },
  effectiveFrom: '2026-11-01',
  document: '99/QĐ-TTg',
  why: 'điều chỉnh theo quyết định mới',
  ...part,
})
const judged = async (asOf?: string) =>
  (await listAssessments(program, { strategy: 'NQ-28-2021', asOf })).find((row) => row.indicator === indicator)!
const issuesOf = async (request: EditRequest) => (await previewEdit(program, request)).issues.map(({ field, code }) => `${field} ${code}`)

describe('a new version of a target', () => {
  test('is looked at before it is stored: what differs, and which judgement becomes another', async () => {
    const { issues, changes, effects } = await previewEdit(program, edit({}))
    expect(issues).toEqual([])
    expect(changes.map(({ field }) => field)).toEqual(['milestones'])
    expect(effects).toEqual([expect.objectContaining({ label: '4.1', before: 'unlikely', after: 'met' })])
    expect((await judged()).targetVersion).toBe('NQ28-4.1')
  })

  test('holds from its day on; before it the earlier one stands, which is never overwritten; a restart changes nothing', async () => {
    await addEdit(program, edit({ by: 'Văn phòng' }))
    const look = async () => [await judged(), await judged('2026-10-31')] as const
    const [now, before] = await look()
    expect(now).toMatchObject({
      targetVersion: 'NQ28-4.1@2026-11-01',
      target: 'NQ28-4.1',
      status: 'met',
      documentNumber: '99/QĐ-TTg',
      effectiveFrom: '2026-11-01',
    })
    expect(before).toMatchObject({ targetVersion: 'NQ28-4.1', status: 'unlikely', goal: { value: 109 } })
    const { targets, edits } = await listEdits(program)
    expect(targets.find(({ code }) => code === 'NQ28-4.1')).toMatchObject({ effectiveTo: '2026-10-31', last: false })
    expect(edits[0]).toMatchObject({ number: 1, by: 'Văn phòng', withdrawnAt: null })
    await program.close()
    program = await open()
    expect(await look()).toEqual([now, before])
  })

  test('can be replaced once more, and the page of its indicator finds the latest by the first one’s name', async () => {
    await addEdit(program, edit({ code: 'NQ28-4.1@2026-11-01', record: { milestones: [milestone(110)] }, effectiveFrom: '2026-11-10' }))
    const page = await readIndicatorPage(program, indicator, { target: 'NQ28-4.1' })
    expect(page.assessments[0]).toMatchObject({ targetVersion: 'NQ28-4.1@2026-11-10', goal: { value: 110 } })
    expect(await issuesOf(edit({}))).toContain('null version-replaced')
  })

  test('can be withdrawn, the later one first; what stood before holds again and the history keeps both', async () => {
    await expect(withdrawEdit(program, 1, { why: 'nhầm' })).rejects.toMatchObject({ code: 'edit-refused' })
    await withdrawEdit(program, 2, { why: 'nhầm ngày' })
    expect((await judged()).targetVersion).toBe('NQ28-4.1@2026-11-01')
    const { edits } = await withdrawEdit(program, 1, { why: 'chưa ban hành', by: 'Văn phòng' })
    expect(await judged()).toMatchObject({ targetVersion: 'NQ28-4.1', status: 'unlikely' })
    expect(edits.map(({ withdrawnWhy }) => withdrawnWhy)).toEqual(['nhầm ngày', 'chưa ban hành'])
    await expect(withdrawEdit(program, 1, { why: 'lần nữa' })).rejects.toMatchObject({ code: 'edit-unknown' })
  })

  test.each([
    ['no day', { effectiveFrom: null }, 'effectiveFrom day-missing'],
    ['a day before the version began', { effectiveFrom: '2020-01-01' }, 'effectiveFrom day-too-early'],
    ['no document', { document: null }, 'document document-missing'],
    ['nothing that differs', { record: {} }, 'null edit-empty'],
    ['no direction', { record: { direction: null } }, 'direction direction-missing'],
    ['no milestone', { record: { milestones: [] } }, 'milestones milestones-missing'],
    ['a level that is no number', { record: { milestones: [{ ...milestone(1), value: 'cao' }] } }, 'milestones goal-unfit'],
    ['a milestone without its wording', { record: { milestones: [{ ...milestone(1), textVi: '' }] } }, 'milestones field-missing'],
    ['a field that places it elsewhere', { record: { objectiveNo: 9 } }, 'objectiveNo field-fixed'],
    ['a field that does not exist', { record: { colour: 'đỏ' } }, 'colour field-unknown'],
  ])('with %s is refused, by preview and by the store alike', async (_, part, issue) => {
    expect(await issuesOf(edit(part))).toContain(issue)
    const { revision } = await listEdits(program)
    await expect(addEdit(program, edit(part))).rejects.toMatchObject({ code: 'edit-refused' })
    expect((await listEdits(program)).revision).toBe(revision)
  })

  test('of a target that does not exist is refused', async () => {
    await expect(addEdit(program, edit({ code: 'NQ28-9.9' }))).rejects.toMatchObject({ code: 'target-unknown' })
  })
})

describe('an indicator', () => {
  const change = (record: EditRequest['record']) =>
    edit({ kind: 'indicator', code: indicator, record, effectiveFrom: null, document: null })

  test('gets another name and agency; files call it by its new name', async () => {
    await addEdit(program, change({ nameVi: 'Tỷ số giới tính khi sinh toàn quốc', aliases: ['SRB toàn quốc'] }))
    const index = await program.catalogue()
    expect(index.indicators.get(indicator)).toMatchObject({ nameVi: 'Tỷ số giới tính khi sinh toàn quốc', direction: 'lower' })
    expect((await readIndicatorPage(program, indicator, {})).indicator.nameVi).toBe('Tỷ số giới tính khi sinh toàn quốc')
  })

  test.each([
    ['no direction', { direction: null }, 'direction field-missing'],
    ['a direction that is none', { direction: 'up' }, 'direction direction-unknown'],
    ['no unit', { unitVi: '' }, 'unitVi field-missing'],
    ['the name of another', { nameVi: 'Tỷ lệ nữ đại biểu Quốc hội' }, 'null used-twice'],
    ['another code', { code: 'x' }, 'code field-fixed'],
  ])('with %s is refused', async (_, record, issue) => {
    expect(await issuesOf(change(record))).toContain(issue)
  })
})

describe('the policy', () => {
  const change = (record: EditRequest['record']) => edit({ kind: 'policy', code: 'policy', record, effectiveFrom: null, document: null })

  test('a threshold is another from now on; every assessment names the version that it used', async () => {
    expect((await judged()).policyVersion).toBe(policy.version)
    const { effects } = await previewEdit(program, change({ unlikelyBelow: 0.05 }))
    expect(effects).toContainEqual(expect.objectContaining({ label: '4.1', before: 'unlikely', after: 'accelerate' }))
    const { edits } = await addEdit(program, change({ unlikelyBelow: 0.05 }))
    expect(await judged()).toMatchObject({ status: 'accelerate', policyVersion: '2026-11-20' })
    expect(await readMethods(program)).toMatchObject({ policyVersion: '2026-11-20', policy: { unlikelyBelow: 0.05, onTrackFrom: 0.6 } })
    await addEdit(program, change({ paceYears: 6 }))
    expect((await judged()).policyVersion).toBe('2026-11-20/2')
    await withdrawEdit(program, edits[0]!.number + 1, { why: 'chưa thống nhất' })
    await withdrawEdit(program, edits[0]!.number, { why: 'chưa thống nhất' })
    expect(await judged()).toMatchObject({ status: 'unlikely', policyVersion: policy.version })
  })

  test.each([
    ['above what it may be', { onTrackFrom: 60 }, 'onTrackFrom threshold-out-of-range'],
    ['no number', { paceYears: 'năm' }, 'paceYears threshold-out-of-range'],
    ['not whole', { paceYears: 2.5 }, 'paceYears threshold-out-of-range'],
    ['unknown', { luck: 1 }, 'luck field-unknown'],
    ['crossed', { unlikelyBelow: 0.7 }, 'unlikelyBelow thresholds-crossed'],
  ])('a threshold that is %s is refused', async (_, record, issue) => {
    expect(await issuesOf(change(record))).toContain(issue)
  })
})

test('a program that only reads refuses every edit', async () => {
  const readOnly = { ...program, writable: false }
  await expect(addEdit(readOnly, edit({}))).rejects.toMatchObject({ code: 'read-only' })
  await expect(withdrawEdit(readOnly, 1, { why: 'thử' })).rejects.toMatchObject({ code: 'read-only' })
})
