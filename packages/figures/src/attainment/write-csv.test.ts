import { describe, expect, test } from 'vitest'
import { writeCsv } from './write-csv.ts'

describe('a table that leaves for Excel', () => {
  test('begins with a byte order mark and parts fields with semicolons', () => {
    expect(writeCsv(['Kỳ', 'Giá trị'], [['2024', { number: 111.4, decimals: null }]])).toBe('\uFEFFKỳ;Giá trị\r\n2024;111,4\r\n')
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['a;b', '"a;b"'],
    ['nói "được"', '"nói ""được"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['=a;b', '"\'=a;b"'],
    ['dưới 5%', 'dưới 5%'],
  ])('text %j is written %j', (text, written) => {
    expect(writeCsv(['x'], [[text]])).toBe(`\uFEFFx\r\n${written}\r\n`)
  })

  test('a negative number stays a number, an empty cell stays empty', () => {
    expect(writeCsv(['a', 'b'], [[{ number: -0.5, decimals: 1 }, null]])).toBe('\uFEFFa;b\r\n-0,5;\r\n')
  })
})
