import { describe, expect, test } from 'vitest'
import { point } from './attainment-cases.ts'
import { shortenDocument } from './name-document.ts'
import { findAddress, nameSources, shortenSource, splitSources } from './name-sources.ts'

describe('sources', () => {
  test.each([
    ['https://www.gso.gov.vn/so-lieu', 'gso.gov.vn'],
    ['IPU Parline via github.com/x/y.csv', 'IPU Parline'],
    ['Niên giám 2024, biểu 18: https://a.vn/x', 'Niên giám 2024, biểu 18'],
    ['https://dansinh.dantri.com.vn/…20170807.htm (TCTK)', 'dansinh.dantri.com.vn'],
    ['Cục Thống kê (NSO), bảng PX-Web E02.03-07, cập nhật 23/7/2025 (bản sao công khai)', 'Cục Thống kê (NSO)'],
  ])('%j is called %j', (text, name) => expect(shortenSource(text)).toBe(name))

  test('an address that was cut short is no link', () => {
    expect(findAddress('https://hoilhpn.org.vn/… 2020')).toBeNull()
    expect(findAddress('xem https://a.vn/b.html.')).toBe('https://a.vn/b.html')
    expect(findAddress('javascript:alert(1)')).toBeNull()
  })

  test('several sources of one value are parted', () => {
    expect(splitSources('IPU ; https://a.vn/x;y ; b')).toEqual(['IPU', 'https://a.vn/x;y', 'b'])
  })

  test('the most used come first, at most three, and unverified values have none', () => {
    const points = ['d', 'a', 'b', 'c', 'a'].map((source, i) => point(2000 + i, 1, { source }))
    expect(nameSources(points, 'vi')).toBe('a; d; b và 1 nguồn khác')
    expect(nameSources([point(2000, 1, { verification: 'unverified', source: 'no source seen' })], 'vi')).toBeNull()
  })
})

test.each([
  ['2351/QĐ-TTg', 'QĐ 2351'],
  ['28/NQ-CP', 'NQ 28'],
  ['11-NQ/TW', 'NQ 11'],
  ['21-CT/TW', 'CT 21'],
  ['05/KH-UBND', 'KH 05'],
  ['Đại hội XIII', 'Đại hội XIII'],
])('a document %j is called %j', (number, name) => expect(shortenDocument(number)).toBe(name))
