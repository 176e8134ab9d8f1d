import { policy, type AnyTarget, type Catalogue } from '@moc/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { layEdits } from './lay-edits.ts'

const target = { code: 'T', strategy: 'S', document: 'D', effectiveFrom: '2021-01-01', effectiveTo: null, amends: null } as AnyTarget
const catalogue = {
  documents: [{ code: 'D', level: 'national' }],
  targets: [target],
  indicators: [{ code: 'a', nameVi: 'Cũ' }],
} as unknown as Catalogue
const standing = { catalogue, policy }
const version = (from: string, code = 'T') => ({
  kind: 'target' as const,
  code,
  record: { code: `T@${from}`, document: '1/QĐ', effectiveFrom: from, effectiveTo: null, amends: code, verification: 'verified' },
  effectiveFrom: from,
})
const spans = (targets: readonly AnyTarget[]) => targets.map(({ code, effectiveFrom, effectiveTo }) => [code, effectiveFrom, effectiveTo])

test('a new version ends the one it amends on the day before, and brings its document, marked as not checked', () => {
  const { catalogue: after } = layEdits(standing, [version('2026-03-01'), version('2027-01-01', 'T@2026-03-01')])
  expect(spans(after.targets)).toEqual([
    ['T', '2021-01-01', '2026-02-28'],
    ['T@2026-03-01', '2026-03-01', '2026-12-31'],
    ['T@2027-01-01', '2027-01-01', null],
  ])
  expect(after.documents[1]).toMatchObject({ code: '1/QĐ', level: 'national', verification: 'unverified', issued: null })
})

test('an edit of something that no longer ships is passed over', () => {
  const gone = { kind: 'indicator' as const, code: 'gone', record: { nameVi: 'x' }, effectiveFrom: null }
  expect(layEdits(standing, [gone, version('2026-03-01', 'gone')])).toEqual(standing)
})

const edits = fc.array(
  fc.record({
    kind: fc.constant('indicator' as const),
    code: fc.constant('a'),
    record: fc.record({ nameVi: fc.string() }),
    effectiveFrom: fc.constant(null),
    withdrawnAt: fc.constantFrom(null, '2026-01-01T00:00:00.000Z'),
  }),
)

test('what was withdrawn is as if it had never been, and what ships is never touched', () => {
  fc.assert(
    fc.property(edits, (made) => {
      const before = structuredClone(standing)
      expect(layEdits(standing, made)).toEqual(
        layEdits(
          standing,
          made.filter(({ withdrawnAt }) => withdrawnAt === null),
        ),
      )
      expect(standing).toEqual(before)
    }),
  )
})
