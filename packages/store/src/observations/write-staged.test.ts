import { describe, expect, test } from 'vitest'
import type { CheckedFile } from '@moc/core'
import { publishImport } from '../imports/publish-import.ts'
import { stageImport } from '../imports/stage-import.ts'
import { exampleFile, exampleObservation } from '../testing/example-file.ts'
import { at, openTestStore } from '../testing/open-test-store.ts'

/** A file of one value a year from 2010 on, each on the line given for it. */
function fileOf(lines: readonly number[]): CheckedFile {
  const file = exampleFile(
    'a.csv',
    lines.map((_, index) => exampleObservation({ year: 2010 + index, value: index })),
  )
  return { ...file, rows: file.rows.map((row, index) => ({ ...row, line: lines[index]!, column: index })) }
}

describe('written values are numbered on, 1, 2, 3, …, in the order of their lines', () => {
  test.each<[what: string, lines: readonly number[]]>([
    ['one on each line', [2, 3, 4, 5]],
    ['staged in another order than that of their lines', [5, 2, 4, 3]],
    ['a single one', [7]],
    ['with lines between that were rejected', [2, 5, 6, 9]],
    ['several on a line', [3, 3, 4, 4]],
    ['several on a line, as many in all as there are lines', [2, 2, 4]],
  ])('%s', async (_, lines) => {
    const store = await openTestStore()
    const first = await stageImport(store, exampleFile('before.csv', [exampleObservation({ year: 2009 })]), { at })
    await publishImport(store, first, { at })
    await publishImport(store, await stageImport(store, fileOf(lines), { at }), { at })
    const rows = await store.read.selectFrom('observations').select(['id', 'origin_id', 'line']).orderBy('id').execute()
    expect(rows.map(({ id }) => id)).toEqual([1, ...lines.map((_line, index) => index + 2)])
    expect(rows.every(({ id, origin_id: origin }) => id === origin)).toBe(true)
    expect(rows.slice(1).map(({ line }) => line)).toEqual(lines.toSorted((a, b) => a - b))
  })
})
