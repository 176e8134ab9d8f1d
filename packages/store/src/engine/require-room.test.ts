import { describe, expect, test } from 'vitest'
import { hasRoom, requireRoom, spareBytes } from './require-room.ts'

describe('a change begins only where there is room to end it', () => {
  test.each([
    ['a full disk', { free: 0, log: 0 }, false],
    ['room for the log alone', { free: 65_000_000, log: 65_000_000 }, false],
    ['room for the log and a little more', { free: 65_000_000 + spareBytes, log: 65_000_000 }, true],
    ['no log yet', { free: spareBytes, log: 0 }, true],
  ])('%s', (_, space, begins) => {
    expect(hasRoom(space)).toBe(begins)
  })

  test('a store in memory, and a folder that is not there, are not asked', async () => {
    await expect(requireRoom(':memory:')).resolves.toBeUndefined()
    await expect(requireRoom('/nowhere/at/all/moc.duckdb')).resolves.toBeUndefined()
  })
})
