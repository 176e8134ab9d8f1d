import { expect, test } from 'vitest'
import { namePlace, namePlaceUndated, sayUntil } from './name-place.ts'

const nation = { level: 'nation', nameVi: 'Việt Nam', nameEn: 'Viet Nam', validTo: null } as const
const standing = { level: 'province', nameVi: 'Hà Nội', nameEn: 'Ha Noi', validTo: null } as const
const former = { level: 'province', nameVi: 'Thái Bình', nameEn: 'Thai Binh', validTo: '2025-06-30' } as const

test.each([
  [nation, 'vi', 'Cả nước'],
  [nation, 'en', 'Whole country'],
  [standing, 'vi', 'Hà Nội'],
  [former, 'vi', 'Thái Bình (đến 30/06/2025)'],
  [former, 'en', 'Thai Binh (until 30/06/2025)'],
] as const)('%j in %s is %s', (place, language, name) => {
  expect(namePlace(place, language)).toBe(name)
})

test('without its day a place that stood is named as one that stands, and a code may say until when', () => {
  expect([namePlaceUndated(former, 'vi'), sayUntil('34', '2025-06-30', 'vi'), sayUntil('34', null, 'vi')]).toEqual([
    'Thái Bình',
    '34 (đến 30/06/2025)',
    '34',
  ])
})
