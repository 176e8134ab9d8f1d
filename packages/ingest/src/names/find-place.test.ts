import { describe, expect, test } from 'vitest'
import { loadShipped } from '../testing/shipped.ts'
import { findPlace } from './find-place.ts'

const { codebook } = loadShipped()
const before = '2016-12-31'
const after = '2026-01-01'

describe('a name is a place on a day', () => {
  test.each([
    ['52', before, '52'], // Bình Định
    ['52', after, '52@2025-07-01'], // Gia Lai
    ['Gia Lai', before, '64'],
    ['Gia Lai', after, '52@2025-07-01'],
    ['64', before, '64'],
    ['52@2025-07-01', after, '52@2025-07-01'],
    ['Tỉnh Hà Tĩnh', before, '42'],
    ['T. Hà Tĩnh', before, '42'],
    ['HÀ TĨNH', after, '42'],
    ['HaTinh', after, '42'],
    ['ha-tinh', after, '42'],
    ['Hòa Bình', before, '17'],
    ['Hoà Bình', before, '17'],
    ['Khánh Hòa', after, '56@2025-07-01'],
    ['TP. Hồ Chí Minh', before, '79'],
    ['TP.HCM', before, '79'],
    ['TPHCM', after, '79@2025-07-01'],
    ['Thành phố Hồ Chí Minh', after, '79@2025-07-01'],
    ['BR-VT', before, '77'],
    ['Bà Rịa - Vũng Tàu', before, '77'],
    ['Thừa Thiên - Huế', before, '46'],
    ['Thừa Thiên Huế', after, '46'],
    ['Đắc Lắc', before, '66'],
    ['Ðắk Lắk', before, '66'], // Ð is U+00D0
    ['Bắc Cạn', before, '06'],
    ['Cả nước', before, 'VN'],
    ['vn', after, 'VN'],
    ['Đồng bằng sông Hồng', before, 'R1'],
    ['Red River Delta', after, 'R1@2025-07-01'],
    ['Hà Tây', '2007-12-31', 'HATAY'],
    ['Tỉnh Đồng Nai', after, '75@2025-07-01'],
    ['1', before, '01'],
    ['1.0', before, '01'],
    ['Thị xã Kỳ Anh', before, '449'],
    ['H. Kì Anh', before, '447'],
    ['Q.1', before, '760'],
    ['Phường Ba Đình, Hà Nội', after, '00004@2025-07-01'],
    ['Hà Nội - Ha Noi', after, '01'],
    ['Northern midlands and mountain areas', before, 'R2'],
  ])('%j on %s is %s', (text, day, id) => {
    expect(findPlace(codebook, text, day)).toMatchObject({ kind: 'place', place: { id } })
  })

  test('decomposed letters name the same place', () => {
    expect(findPlace(codebook, 'Bắc Kạn'.normalize('NFD'), before)).toMatchObject({ place: { id: '06' } })
  })

  test('what differs only in spelling is an alias, the official spelling is exact', () => {
    expect(findPlace(codebook, 'Hà Tĩnh', before)).toMatchObject({ how: 'exact' })
    expect(findPlace(codebook, 'Ha Tinh', before)).toMatchObject({ how: 'alias' })
  })

  test('a province that was merged says where it went', () => {
    expect(findPlace(codebook, 'Bình Phước', after)).toMatchObject({
      kind: 'not-standing',
      place: { id: '70' },
      successors: [{ id: '75@2025-07-01' }],
    })
  })

  test('a place that does not stand yet is not taken for another', () => {
    expect(findPlace(codebook, '52@2025-07-01', before)).toMatchObject({ kind: 'not-standing' })
    expect(findPlace(codebook, '52@2025-06-30', after)).toMatchObject({ kind: 'not-standing', place: { nameVi: 'Bình Định' } })
    expect(findPlace(codebook, 'R3@2020-12-31', after)).toMatchObject({ kind: 'not-standing', place: { id: 'R3' } })
    expect(findPlace(codebook, '52@1', after)).toMatchObject({ kind: 'unknown' })
    expect(findPlace(codebook, 'HATAY', '2008-12-31')).toMatchObject({ kind: 'not-standing', successors: [{ id: '01' }] })
  })
})

describe('a name that several bear', () => {
  test('is several, narrowed by parent or level', () => {
    expect(findPlace(codebook, 'Kỳ Anh', before)).toMatchObject({ kind: 'several', places: [{ id: '447' }, { id: '449' }] })
    expect(findPlace(codebook, 'Huế', before)).toMatchObject({ kind: 'several', places: [{ id: '46' }, { id: '474' }] })
    expect(findPlace(codebook, 'Huế', before, { level: 'province' })).toMatchObject({ kind: 'place', place: { id: '46' } })
    expect(findPlace(codebook, 'Xã Tân Lập', after)).toMatchObject({ kind: 'several' })
    expect(findPlace(codebook, 'Xã Tân Lập', after, { parent: '68' })).toMatchObject({ place: { code: '23134' } })
  })

  test('is its province where a province bears it, although a city in it has the same', () => {
    expect(findPlace(codebook, 'Hà Tĩnh', before)).toMatchObject({ place: { id: '42' } })
    expect(findPlace(codebook, 'Thành phố Hà Tĩnh', before)).toMatchObject({ place: { id: '436' } })
    expect(findPlace(codebook, 'Kon Tum', after)).toMatchObject({ kind: 'not-standing', place: { id: '62' } })
  })
})

describe('nothing is guessed', () => {
  test.each([
    ['Lạng Sơ', 'Lạng Sơn'],
    ['Quảng Nm', 'Quảng Nam'],
    ['Haiphog', 'Hải Phòng'],
  ])('%j is unknown; %j is listed', (text, near) => {
    const found = findPlace(codebook, text, before)
    expect(found.kind).toBe('unknown')
    expect(found.kind === 'unknown' && found.near).toContain(near)
  })

  test.each(['', 'VN-44', 'Atlantis', '99'])('%j is unknown', (text) => {
    expect(findPlace(codebook, text, before)).toEqual({ kind: 'unknown', near: [] })
  })
})
