import { describe, expect, test } from 'vitest'
import { changeColumn, changeSkipped, changeWhole } from './change-mapping.ts'

describe('a mapping changed by hand', () => {
  test('what is said of the table stands in it; an empty text takes it back', () => {
    const said = changeWhole({ version: 1 }, { place: '42', period: '2024' })
    expect(said).toEqual({ version: 1, place: '42', period: '2024' })
    expect(changeWhole(said, { place: '' })).toEqual({ version: 1, period: '2024' })
  })

  test('columns stand in their order, each once', () => {
    const two = changeColumn(changeColumn({ version: 1 }, 3, { role: 'value' }), 1, { role: 'place' })
    expect(changeColumn(two, 3, { period: '2024' }).columns).toEqual([
      { index: 1, role: 'place' },
      { index: 3, role: 'value', period: '2024' },
    ])
  })

  test('a column of which nothing is said any more is left out, and so is the empty list', () => {
    const one = changeColumn({ version: 1 }, 2, { role: 'ignored' })
    expect(changeColumn(one, 2, { role: '' })).toEqual({ version: 1 })
  })

  test('lines are left out and taken in again without touching the rest', () => {
    const left = changeSkipped({ version: 1, place: '42' }, [9, 12])
    expect(left).toEqual({ version: 1, place: '42', skipLines: [9, 12] })
    expect(changeSkipped(left, [])).toEqual({ version: 1, place: '42' })
    expect(changeSkipped({ version: 1, skipLines: [3] }, [])).toBeNull()
    expect(changeSkipped(null, [])).toBeNull()
  })
})
