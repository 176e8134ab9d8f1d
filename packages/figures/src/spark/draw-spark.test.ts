import { describe, expect, test } from 'vitest'
import { makePoint, makeRow } from '../test-row.ts'
import { drawSpark } from './draw-spark.ts'
import { readPlainSparkInput, readSparkInput } from './spark-input.ts'

const size = { width: 150, height: 40 }
const numbersOf = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)

describe('a sparkline', () => {
  test('the last value is hollow when it is preliminary', () => {
    expect(drawSpark(readSparkInput(makeRow()), size).latest?.hollow).toBe(true)
    expect(drawSpark(readSparkInput(makeRow({ points: [makePoint(2020, 1), makePoint(2021, 2)] })), size).latest?.hollow).toBe(false)
  })

  test('the projection begins where the line ends', () => {
    const spark = drawSpark(readSparkInput(makeRow()), size)
    expect(numbersOf(spark.projection).slice(0, 2)).toEqual(numbersOf(spark.line).slice(-2))
  })

  test('nothing is forecast from two points or fewer', () => {
    const spark = drawSpark(readSparkInput(makeRow({ evidence: 'none' })), size)
    expect([spark.projection, spark.band50, spark.band80]).toEqual(['', '', ''])
  })

  test('the steps begin with the version, and each holds from the milestone before it', () => {
    expect(readSparkInput(makeRow()).steps).toEqual([
      { from: 2021, to: 2025, level: 111 },
      { from: 2025, to: 2030, level: 109 },
    ])
  })

  test('a target of yes or no has no steps', () => {
    const row = makeRow({ milestones: [{ year: 2025, period: '2025', comparator: '=', value: true, verification: 'verified' }] })
    expect(drawSpark(readSparkInput(row), size).steps).toBe('')
  })

  test('one value is a dot and no line', () => {
    const spark = drawSpark(readPlainSparkInput([makePoint(2020, 5)]), size)
    expect([spark.line, spark.latest]).toEqual(['', { x: 75, y: 20, hollow: false }])
  })

  test('an empty series draws nothing', () => {
    expect(drawSpark(readPlainSparkInput([]), size)).toMatchObject({ line: '', latest: null })
  })

  test('a wide band is cut at the edge and does not flatten the past', () => {
    const wide = makeRow({ projection: [{ time: 2030, median: 111, lo50: 60, hi50: 160, lo80: 0, hi80: 300 }] })
    const narrow = makeRow({ projection: [{ time: 2030, median: 111, lo50: 110, hi50: 112, lo80: 109, hi80: 113 }] })
    expect(drawSpark(readSparkInput(wide), size).line).toBe(drawSpark(readSparkInput(narrow), size).line)
    for (const number of numbersOf(drawSpark(readSparkInput(wide), size).band80)) expect(number).toBeGreaterThanOrEqual(0)
  })

  test('at most fifteen years before the last value are shown', () => {
    const points = Array.from({ length: 40 }, (_, i) => makePoint(1985 + i, i))
    expect(readSparkInput(makeRow({ points })).points[0]?.time).toBe(2009)
  })
})
