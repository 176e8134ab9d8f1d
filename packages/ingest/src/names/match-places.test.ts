import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { loadShipped } from '../testing/shipped.ts'
import { matchPlaces, type PlaceQuestion } from './match-places.ts'

const { codebook } = loadShipped()
const today = '2026-11-20'
const told = (text: string, question: Partial<PlaceQuestion> = {}) =>
  matchPlaces(codebook, text, { on: today, ...question }).map(
    ({ place, how, needsConfirmation }) => `${place.code} ${how}${needsConfirmation ? '?' : ''}`,
  )

describe('how a text names a place', () => {
  test.each([
    ['Hà Tĩnh', ['42 exact']],
    ['Tỉnh Hà Tĩnh', ['42 exact']],
    ['hà tĩnh', ['42 alias']],
    ['Ha Tinh province', ['42 alias']],
    ['Thủ đô Hà Nội', ['01 alias']],
    ['TP. Vinh', ['412 alias?']], // ended with the districts
    ['Lạng Sơ', ['20 fuzzy?']],
    ['P. Ba Đình', ['00004 alias']],
    ['Xã Tân Lập (Lâm Đồng)', ['23134 alias']],
    ['Tân Lập, Tây Ninh', ['25489 alias']],
    ['Xã Tân Lập - Tây Ninh', ['25489 alias']],
    ['Ðắc Lắk', ['66 alias']],
    ['Đắk Lắc', ['66 alias']],
    ['Gia Lai (cũ)', ['64 alias?']],
    ['Gia Lai (mới)', ['52 alias']],
    ['Bình Dương (TP.HCM)', ['25760 alias?', '74 alias?']],
    ['Phường Bình Dương - TP.HCM', ['25760 alias']],
    ['1. Hà Nội', ['01 exact']],
    ['Hà Nội (1)', ['01 exact']],
    ['Hà Nội (Ha Noi)', ['01 alias']],
    ['Hà Nội¹', ['01 exact']],
    ['Thanh H?a', ['38 fuzzy?']],
    ['Thanh H\ufffda', ['38 fuzzy?']],
    ['Huyện', []],
    ['TP.', []],
    ['Tỉnh/Thành phố', []],
    ['Phú Quốc', ['31078 alias']],
    ['Đặc khu Phú Quốc', ['31078 exact']],
    ['ĐK Phú Quốc', ['31078 alias']],
    ['VN-13', []],
    ['VN', ['VN exact']],
    ['00004.0', ['00004 alias']],
    ['118', ['118 exact?']],
    ['Tổng số', []],
    ['Dân tộc', []],
    ['Cấp tỉnh', []],
    ['Lagn Son', ['20 fuzzy?']],
    ['Thành thị - Urban', []],
    ['', []],
  ])('%j today: %j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('a name without a word for its level is every unit of that name; with one, that unit', () => {
    const on = '2020-06-30'
    expect(told('Kỳ Anh', { on })).toEqual(['447 alias?', '449 alias?'])
    expect(told('Kì Anh', { on })).toEqual(['447 alias?', '449 alias?'])
    expect([told('Huyện Kỳ Anh', { on }), told('TX. Kỳ Anh', { on })]).toEqual([['447 exact'], ['449 alias']])
    expect([told('Kỳ Anh (H)', { on }), told('Kỳ Anh, thị xã', { on })]).toEqual([['447 alias'], ['449 alias']])
  })

  test('numbered districts are found with a zero before the number and in English', () => {
    const on = '2020-06-30'
    expect(['Quận 01', 'Q.01', 'District 1'].map((text) => told(text, { on }))).toEqual([['760 alias'], ['760 alias'], ['760 alias']])
  })

  test('a place that comes later is not all that a text may mean on a day', () => {
    expect(told('Vĩnh Phú', { on: '2024-12-31' })).toEqual(['26 fuzzy?', '09154 alias?'])
    expect(told('Vĩnh Phú', { on: '2026-01-01' })).toEqual(['09154 alias'])
  })

  test('a word with diacritics of its own is no word for a level', () => {
    expect(told('Quản Bạ', { on: '2020-06-30' })).toEqual(['029 alias'])
    expect(told('Quan Hóa', { on: '2020-06-30' })).toEqual(['385 alias'])
  })

  test('a parent narrows, at whatever depth', () => {
    expect(told('Xã Tân Lập', { parent: '68' })).toEqual(['23134 exact'])
    expect(told('Xã Tân Lập', { parent: 'R4' })).toEqual(['23134 exact'])
    expect(told('Xã Tân Lập', { parent: '01' })).not.toContainEqual(expect.stringContaining('exact'))
  })

  test('diacritics that are another place’s own decide, as long as that place stands', () => {
    expect(told('Yên Bài')).toEqual(['09706 alias'])
    expect(told('Yên Bài', { on: '2020-06-30' })).toEqual(['15 alias'])
  })

  test('what does not stand that day has to be confirmed; where no day was given it is as good', () => {
    expect(told('Bình Phước', { on: '2020-06-30' })).toEqual(['70 exact'])
    expect(told('Bắc Cạn')).toEqual(['06 alias?'])
    expect(told('Bắc Cạn', { isDayGiven: false })).toEqual(['06 alias'])
    expect(told('Gia Lai', { isDayGiven: false })).toEqual(['52 exact'])
  })
})

describe('laws', () => {
  const places = codebook.places.filter(({ code }) => code !== 'VN')

  test('every place is found by its full name and by its code on a day on which it stood', () => {
    const lost = places.filter((place) => {
      const on = place.validTo ?? today
      const found = (text: string) => matchPlaces(codebook, text, { on }).find((match) => match.place === place)
      return found(place.fullNameVi)?.how !== 'exact' || found(place.code)?.needsConfirmation !== false
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test('case and decomposition never change which places are meant', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.constantFrom(...places), ({ fullNameVi }) => {
          const ids = (text: string) => matchPlaces(codebook, text, { on: today }).map(({ place }) => place.id)
          return [fullNameVi.toUpperCase(), fullNameVi.normalize('NFD'), ` ${fullNameVi}\u00a0`].every(
            (text) => ids(text).join() === ids(fullNameVi).join(),
          )
        }),
      ),
    ).not.toThrow()
  })

  test('no text makes it throw, and what needed a distance is always confirmed', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^(?:TP|Xã|Q|H|Kỳ|Anh|Hà|[.,()\- \d]){0,8}$/u)), (text) =>
          matchPlaces(codebook, text, { on: today }).every(({ how, needsConfirmation }) => how !== 'fuzzy' || needsConfirmation),
        ),
      ),
    ).not.toThrow()
  })

  test('a few thousand different names that nothing bears are looked up in a few seconds', () => {
    const start = performance.now()
    for (let i = 0; i < 300; i++) matchPlaces(codebook, `Xã Quảng Nmm ${i}`, { on: today })
    expect((performance.now() - start) / 300).toBeLessThan(20)
  })
})
