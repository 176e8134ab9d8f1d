import type { PlaceView } from '@moc/contract'
import { expect, test } from 'vitest'
import { groupPlacesWithValues } from './places-with-values.ts'

const place = (id: string, level: PlaceView['level'], nameVi: string, validTo: string | null = null): PlaceView => ({
  id,
  code: id,
  level,
  nameVi,
  nameEn: nameVi,
  validFrom: null,
  validTo,
  parent: null,
  became: [],
  madeOf: [],
})
const known = [
  place('VN', 'nation', 'Việt Nam'),
  place('42', 'province', 'Hà Tĩnh'),
  place('01', 'province', 'Hà Nội'),
  place('34', 'province', 'Thái Bình', '2025-06-30'),
  place('36', 'province', 'Nam Định', '2025-06-30'),
]
const years = (id: string, firstYear = 1995) => ({ id, n: 3, firstYear, lastYear: 2024 })

test('places that stand come before those that stood, each group in the order of its names', () => {
  expect(
    groupPlacesWithValues([years('42'), years('01'), years('34'), years('36', 2004), years('VN'), years('gone')], known, 'vi'),
  ).toEqual([
    { title: 'Cả nước', years: '1995–2024', places: [{ address: 'VN', name: 'Cả nước', years: null }] },
    {
      title: 'Tỉnh, thành phố',
      years: '1995–2024',
      places: [
        { address: '01', name: 'Hà Nội', years: null },
        { address: '42', name: 'Hà Tĩnh', years: null },
      ],
    },
    {
      title: 'Tỉnh, thành phố (đến 30/06/2025)',
      years: '2004–2024',
      places: [
        { address: '36@2025-06-30', name: 'Nam Định', years: null },
        { address: '34@2025-06-30', name: 'Thái Bình', years: '1995–2024' },
      ],
    },
  ])
})
