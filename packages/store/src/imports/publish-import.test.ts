import { describe, expect, it } from 'vitest'
import type { ImportId, Observation } from '@moc/core'
import { checkStore } from '../integrity/check-store.ts'
import type { Store } from '../store.ts'
import { exampleError, exampleFile, exampleObservation } from '../testing/example-file.ts'
import { failureOf } from '../testing/failure-of.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import { readCurrentState, readCurrentValues } from '../testing/read-current-state.ts'
import { discardImport } from './discard-import.ts'
import { findImport, listImports } from './find-import.ts'
import { listImportIssues } from './list-import-issues.ts'
import { previewImport } from './preview-import.ts'
import { publishImport } from './publish-import.ts'
import { stageImport } from './stage-import.ts'

const stage = (store: Store, name: string, observations: Observation[]): Promise<ImportId> =>
  stageImport(store, exampleFile(name, observations), { at })

async function publish(store: Store, name: string, observations: Observation[]): Promise<ImportId> {
  const id = await stage(store, name, observations)
  await publishImport(store, id, { at })
  return id
}

describe('stageImport', () => {
  it('numbers imports in order and shows nothing of them', async () => {
    const store = await openTestStore()
    expect([await stage(store, 'a.csv', [exampleObservation()]), await stage(store, 'b.csv', [])]).toEqual(['N0001', 'N0002'])
    expect(await readCurrentValues(store)).toEqual({})
    expect(store.revision()).toBe(1)
    expect(await findImport(store, 'N0001')).toEqual({
      id: 'N0001',
      kind: 'upload',
      state: 'staged',
      fileName: 'a.csv',
      fileHash: expect.stringContaining('a.csv'),
      fileSize: null,
      sheet: null,
      shape: null,
      rows: 1,
      errors: 0,
      warnings: 0,
      added: null,
      changed: null,
      unchanged: null,
      removed: null,
      by: null,
      publishedBy: null,
      stagedAt: at,
      publishedAt: null,
      undoneAt: null,
    })
  })

  it('reports a row that repeats another as an error, and which', async () => {
    const store = await openTestStore()
    const id = await stage(store, 'a.csv', [exampleObservation({ value: 1 }), exampleObservation({ value: 2 })])
    expect((await previewImport(store, id)).issues).toMatchObject([
      { line: 3, code: 'row-repeated', severity: 'error', message: expect.stringContaining('dòng 2') },
    ])
    expect(await failureOf(publishImport(store, id, { at }))).toMatchObject({ code: 'import-has-errors' })
  })
})

describe('previewImport', () => {
  it('tells what is added, changed, unchanged and rejected, in the order of the file', async () => {
    const store = await openTestStore()
    await publish(store, 'first.csv', [exampleObservation({ year: 2020, value: 1 }), exampleObservation({ year: 2021, value: 2 })])
    const file = exampleFile('second.csv', [
      exampleObservation({ year: 2022, value: 4 }),
      exampleObservation({ year: 2021, value: 3 }),
      exampleObservation({ year: 2020, value: 1 }),
    ])
    const id = await stageImport(store, { ...file, issues: [exampleError, { ...exampleError, code: 'value-negative' }] }, { at })
    const after = { numerator: null, denominator: null, status: 'official', source: 'GSO' }
    expect(await previewImport(store, id)).toMatchObject({
      importId: id,
      revision: 2,
      added: 1,
      changed: 1,
      unchanged: 1,
      removed: 0,
      rejected: 1,
      lines: [
        { change: 'added', line: 2, indicator: 'women-assembly', place: 'VN', period: '2022', before: null, after: { ...after, value: 4 } },
        { change: 'changed', line: 3, period: '2021', before: { ...after, value: 2 }, after: { ...after, value: 3 } },
      ],
    })
  })

  it('a value is changed when a fact that matters is another, and only then', async () => {
    const store = await openTestStore()
    await publish(store, 'first.csv', [exampleObservation()])
    const others: Partial<Observation>[] = [
      { value: 31 },
      { numerator: 3 },
      { denominator: 3 },
      { status: 'preliminary' },
      { source: null },
      { note: 'x' },
      { verification: 'unverified' },
    ]
    for (const other of others) {
      const id = await stage(store, 'second.csv', [exampleObservation(other)])
      expect({ other, diff: await previewImport(store, id) }).toMatchObject({ other, diff: { added: 0, changed: 1, unchanged: 0 } })
    }
    const samePeriod = { kind: 'year', from: '2020-01-01', to: '2020-12-31', label: 'Năm 2020' } as const
    for (const other of [{ vintage: '2024' }, { period: samePeriod }]) {
      const id = await stage(store, 'second.csv', [exampleObservation(other)])
      expect({ other, diff: await previewImport(store, id) }).toMatchObject({ other, diff: { added: 0, changed: 0, unchanged: 1 } })
    }
  })

  it('lists at most as many lines as are asked for, and counts them all', async () => {
    const store = await openTestStore()
    const id = await stage(
      store,
      'a.csv',
      Array.from({ length: 5 }, (_, i) => exampleObservation({ year: 2000 + i })),
    )
    const diff = await previewImport(store, id, { limit: 2 })
    expect([diff.added, diff.lines.map((line) => line.line)]).toEqual([5, [2, 3]])
  })
})

describe('publishImport', () => {
  it('does what the preview said', async () => {
    const store = await openTestStore()
    await publish(store, 'first.csv', [exampleObservation({ year: 2020, value: 1 }), exampleObservation({ year: 2021, value: 2 })])
    const id = await stage(store, 'second.csv', [
      exampleObservation({ year: 2021, value: 3 }),
      exampleObservation({ year: 2022, value: 4 }),
      exampleObservation({ year: 2020, value: 1 }),
    ])
    const { added, changed, unchanged } = await previewImport(store, id)
    expect(await publishImport(store, id, { at })).toEqual({ importId: id, revision: 3, added, changed, unchanged })
    expect(await readCurrentValues(store)).toEqual({ 'VN 2020': 1, 'VN 2021': 3, 'VN 2022': 4 })
    expect(store.revision()).toBe(3)
    expect((await checkStore(store)).problems).toEqual([])
  })

  it('a value that is the same already keeps its own origin', async () => {
    const store = await openTestStore()
    await publish(store, 'first.csv', [exampleObservation()])
    const before = await readCurrentState(store)
    await publish(store, 'second.csv', [exampleObservation()])
    expect(await readCurrentState(store)).toEqual(before)
  })

  it('a file with an error stores nothing', async () => {
    const store = await openTestStore()
    const id = await stageImport(store, exampleFile('a.csv', [exampleObservation()], { issues: [exampleError] }), { at })
    expect(await failureOf(publishImport(store, id, { at }))).toEqual({ code: 'import-has-errors', import: id, errors: 1 })
    expect([await readCurrentValues(store), store.revision(), (await findImport(store, id)).state]).toEqual([{}, 1, 'staged'])
  })

  it('a file with warnings is published', async () => {
    const store = await openTestStore()
    const id = await stageImport(
      store,
      exampleFile('a.csv', [exampleObservation()], { issues: [{ ...exampleError, severity: 'warning' }] }),
      { at },
    )
    expect(await publishImport(store, id, { at })).toMatchObject({ added: 1 })
    expect(await listImportIssues(store, id)).toMatchObject([{ line: 3, severity: 'warning' }])
  })

  it('refuses when the store has moved on since the preview that was agreed to', async () => {
    const store = await openTestStore()
    const id = await stage(store, 'a.csv', [exampleObservation({ value: 1 })])
    const { revision: seenRevision } = await previewImport(store, id)
    await publish(store, 'b.csv', [exampleObservation({ value: 2 })])
    expect(await failureOf(publishImport(store, id, { at, seenRevision }))).toEqual({
      code: 'import-stale',
      import: id,
      revision: 2,
      seenRevision: 1,
    })
    expect(await publishImport(store, id, { at, seenRevision: store.revision() })).toMatchObject({ changed: 1 })
  })

  it('two people who publish overlapping files at once are both served, one after the other', async () => {
    const store = await openTestStore()
    const ids = [
      await stage(store, 'a.csv', [exampleObservation({ value: 1 })]),
      await stage(store, 'b.csv', [exampleObservation({ value: 2 })]),
    ]
    const receipts = await Promise.all(ids.map((id) => publishImport(store, id, { at })))
    expect(receipts).toMatchObject([
      { revision: 2, added: 1 },
      { revision: 3, added: 0, changed: 1 },
    ])
    expect((await checkStore(store)).problems).toEqual([])
  })

  it('of two people who publish one import at once, one publishes it and the other is told so; what it confirms is kept once', async () => {
    const store = await openTestStore()
    await publish(store, 'a.csv', [exampleObservation()])
    const id = await stage(store, 'b.csv', [exampleObservation(), exampleObservation({ year: 2021 })])
    const [first, second] = await Promise.allSettled([publishImport(store, id, { at }), publishImport(store, id, { at })])
    expect([first, second]).toMatchObject([
      { status: 'fulfilled', value: { added: 1, unchanged: 1 } },
      { status: 'rejected', reason: { code: 'import-not-staged' } },
    ])
    expect(await checkStore(store)).toMatchObject({ revision: 3, counts: { observations: 2, confirmations: 1 }, problems: [] })
  })

  it('publishes an import once', async () => {
    const store = await openTestStore()
    const id = await publish(store, 'a.csv', [exampleObservation()])
    expect(await failureOf(publishImport(store, id, { at }))).toEqual({ code: 'import-not-staged', import: id, state: 'published' })
    expect(await failureOf(previewImport(store, id))).toMatchObject({ code: 'import-not-staged' })
  })

  it('does not know an import that never was', async () => {
    const store = await openTestStore()
    for (const work of [
      () => publishImport(store, 'N9999', { at }),
      () => previewImport(store, 'N9999'),
      () => findImport(store, 'N9999'),
    ]) {
      expect(await failureOf(work())).toEqual({ code: 'import-unknown', import: 'N9999' })
    }
  })

  it('keeps series, periods and places apart', async () => {
    const store = await openTestStore()
    const term = { kind: 'term', from: '2020-01-01', to: '2020-12-31', label: '2020' } as const
    await publish(store, 'a.csv', [
      exampleObservation(),
      exampleObservation({ series: 'ilo' }),
      exampleObservation({ period: term }),
      exampleObservation({ place: '52' }),
    ])
    expect((await checkStore(store)).counts.currentValues).toBe(4)
  })
})

describe('discardImport', () => {
  it('takes a staged import away for good and keeps it in the list', async () => {
    const store = await openTestStore()
    const id = await stage(store, 'a.csv', [exampleObservation()])
    await discardImport(store, id, { at })
    expect(await listImports(store)).toMatchObject([{ id, state: 'discarded' }])
    expect(await failureOf(publishImport(store, id, { at }))).toEqual({ code: 'import-not-staged', import: id, state: 'discarded' })
    expect(await failureOf(discardImport(store, id, { at }))).toMatchObject({ code: 'import-not-staged' })
    expect(await checkStore(store)).toMatchObject({ ok: true, counts: { stagedRows: 0 } })
  })
})
