import { describe, expect, it } from 'vitest'
import type { ImportId, Observation, RowIssue } from '@moc/core'
import { findRevisionOn } from '../revisions/find-revision-on.ts'
import { openStore, type Store } from '../store.ts'
import { exampleError, exampleFile, exampleObservation } from '../testing/example-file.ts'
import { failureOf } from '../testing/failure-of.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'
import type { DiffRequest } from './diff-page.ts'
import { discardImport } from './discard-import.ts'
import { findImportsByHash } from './find-import.ts'
import { previewImport } from './preview-import.ts'
import { publishImport } from './publish-import.ts'
import { readPublishedDiff } from './read-published-diff.ts'
import { redoImport } from './redo-import.ts'
import { stageImport } from './stage-import.ts'
import { undoImport } from './undo-import.ts'

const stage = (store: Store, name: string, observations: Observation[]): Promise<ImportId> =>
  stageImport(store, exampleFile(name, observations), { at })

async function publish(store: Store, name: string, observations: Observation[]): Promise<ImportId> {
  const id = await stage(store, name, observations)
  await publishImport(store, id, { at })
  return id
}

describe('the difference', () => {
  it.each<[string, Partial<Observation>, Partial<Observation>, string]>([
    ['an estimate becomes preliminary', { status: 'estimate' }, { status: 'preliminary', value: 31 }, 'status-raised'],
    ['an estimate becomes official', { status: 'estimate' }, { status: 'official' }, 'status-raised'],
    ['preliminary becomes official', { status: 'preliminary' }, { status: 'official', value: 31 }, 'status-raised'],
    ['official becomes preliminary with another number', { status: 'official' }, { status: 'preliminary', value: 31 }, 'correction'],
    ['a modelled value becomes official with another number', { status: 'modelled' }, { status: 'official', value: 31 }, 'correction'],
    ['another number', {}, { value: 31 }, 'correction'],
    ['another denominator', { numerator: 3, denominator: 10 }, { numerator: 3, denominator: 11 }, 'correction'],
    ['another source alone', {}, { source: 'another' }, 'details'],
    ['another note alone', {}, { note: 'a note' }, 'details'],
  ])('says why a value changes: %s', async (_, before, after, reason) => {
    const store = await openTestStore()
    await publish(store, 'before.csv', [exampleObservation(before)])
    const id = await stage(store, 'after.csv', [exampleObservation(after)])
    expect((await previewImport(store, id)).lines).toMatchObject([{ change: 'changed', reason, before, after }])
  })

  it('is filtered and paged, and each page tells how many there are', async () => {
    const store = await openTestStore()
    const years = [2010, 2011, 2012, 2013, 2014]
    await publish(
      store,
      'first.csv',
      years.map((year) => exampleObservation({ year })),
    )
    const second = years.concat(2015).map((year) => exampleObservation({ year, value: year < 2013 ? 30 : 31 }))
    const id = await stage(store, 'second.csv', second)
    const page = async (request: DiffRequest): Promise<unknown[]> => {
      const { total, offset, lines } = await previewImport(store, id, request)
      return [total, offset, lines.map(({ period }) => period)]
    }
    expect(await page({ change: 'unchanged' })).toEqual([3, 0, ['2010', '2011', '2012']])
    expect(await page({ change: 'added' })).toEqual([1, 0, ['2015']])
    expect(await page({ change: 'changed', limit: 1, offset: 1 })).toEqual([2, 1, ['2014']])
    expect(await page({ change: ['added', 'unchanged'], limit: 2, offset: 2 })).toEqual([4, 2, ['2012', '2015']])
    expect(await page({ change: 'removed' })).toEqual([0, 0, []])
    expect(await page({ limit: 0 })).toEqual([3, 0, []])
  })

  it('lists the rows that are kept out with all their errors, each row once', async () => {
    const store = await openTestStore()
    const issues: RowIssue[] = [
      { ...exampleError, line: 9 },
      exampleError,
      { ...exampleError, code: 'count-incomplete' },
      { ...exampleError, line: null },
    ]
    const warning: RowIssue = { ...exampleError, line: 5, severity: 'warning' }
    const id = await stageImport(store, exampleFile('a.csv', [], { issues: [...issues, warning] }), { at })
    const diff = await previewImport(store, id, { change: 'rejected' })
    expect([diff.rejected, diff.total, diff.lines]).toEqual([2, 2, []])
    expect(diff.rejectedLines.map(({ line, issues: found }) => [line, found.length])).toEqual([
      [3, 2],
      [9, 1],
    ])
    expect((await previewImport(store, id, { change: 'rejected', offset: 1 })).rejectedLines.map(({ line }) => line)).toEqual([9])
  })

  it('stays readable after publishing, after a later import, an undo and a redo, as it was previewed', async () => {
    const store = await openTestStore()
    await publish(store, 'first.csv', [exampleObservation({ year: 2020 }), exampleObservation({ year: 2021 })])
    const id = await stage(store, 'second.csv', [
      exampleObservation({ year: 2021, value: 31 }),
      exampleObservation({ year: 2020 }),
      exampleObservation({ year: 2022 }),
    ])
    const { lines, added, changed, unchanged } = await previewImport(store, id)
    const published = { revision: 3, lines, total: 2, added, changed, unchanged, removed: 0, rejected: 0 }
    await publishImport(store, id, { at })
    expect(await readPublishedDiff(store, id)).toMatchObject(published)
    await publish(store, 'third.csv', [exampleObservation({ year: 2021, value: 32 })])
    expect(await readPublishedDiff(store, id)).toMatchObject(published)
    await undoImport(store, id, { at })
    expect(await readPublishedDiff(store, id)).toMatchObject(published)
    await redoImport(store, id, { at })
    expect(await readPublishedDiff(store, id)).toMatchObject(published)
    expect(await readPublishedDiff(store, id, { change: 'added' })).toMatchObject({ total: 1, lines: [{ period: '2022', before: null }] })
  })

  it('of an import that was never published is empty', async () => {
    const store = await openTestStore()
    const id = await stage(store, 'a.csv', [exampleObservation()])
    expect(await readPublishedDiff(store, id)).toMatchObject({ added: 0, changed: 0, total: 0, lines: [] })
    expect(await failureOf(readPublishedDiff(store, 'N0404'))).toEqual({ code: 'import-unknown', import: 'N0404' })
  })
})

it('of two people who agreed to the same revision and publish at once, one publishes and the other is shown a fresh difference', async () => {
  const store = await openTestStore()
  const ids = [
    await stage(store, 'a.csv', [exampleObservation({ value: 1 })]),
    await stage(store, 'b.csv', [exampleObservation({ value: 2 })]),
  ]
  const seenRevision = store.revision()
  const [first, second] = await Promise.allSettled(ids.map((id) => publishImport(store, id, { at, seenRevision })))
  expect([first!.status, second]).toMatchObject(['fulfilled', { status: 'rejected', reason: { code: 'import-stale' } }])
  expect(await previewImport(store, ids[1]!)).toMatchObject({ revision: 2, added: 0, changed: 1, lines: [{ before: { value: 1 } }] })
})

it('a redo after a later import keeps that import’s value and names it; only what is undone can be redone', async () => {
  const store = await openTestStore()
  const id = await publish(store, 'a.csv', [exampleObservation({ year: 2020 }), exampleObservation({ year: 2021 })])
  expect(await failureOf(redoImport(store, id, { at }))).toEqual({ code: 'import-not-undone', import: id, state: 'published' })
  await undoImport(store, id, { at })
  const later = await publish(store, 'b.csv', [exampleObservation({ year: 2021, value: 31 })])
  const { restored, kept } = await redoImport(store, id, { at })
  expect([restored, kept]).toMatchObject([1, [{ period: '2021', whyEn: expect.stringContaining(`“b.csv” (${later})`) }]])
})

it('the same bytes are recognised in whatever state their import is, the latest first, unless it was thrown away', async () => {
  const store = await openTestStore()
  const file = exampleFile('a.csv', [exampleObservation()])
  const bring = (fileName: string): Promise<ImportId> => stageImport(store, { ...file, fileName }, { at })
  const [published, staged, discarded] = [await bring('a.csv'), await bring('renamed.csv'), await bring('again.csv')]
  await publishImport(store, published, { at })
  await discardImport(store, discarded, { at })
  const found = await findImportsByHash(store, file.fileHash)
  expect(found.map(({ id, state }) => [id, state])).toEqual([
    [staged, 'staged'],
    [published, 'published'],
  ])
  expect(await findImportsByHash(store, 'another')).toEqual([])
})

it('a day ends at midnight in Vietnam: what is recorded at 16:59:59 UTC is of that day, at 17:00 of the next', async () => {
  const store = await openStore({ directory: ':memory:', now: () => at })
  const publishAt = async (instant: string, value: number): Promise<void> => {
    const id = await stage(store, `${value}.csv`, [exampleObservation({ value })])
    await publishImport(store, id, { at: instant })
  }
  await publishAt('2026-11-20T16:59:59.999Z', 1)
  await publishAt('2026-11-20T17:00:00.000Z', 2)
  const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2030-01-01']
  expect(await Promise.all(days.map((day) => findRevisionOn(store, day)))).toEqual([0, 1, 2, 2])
  await store.close()
})
