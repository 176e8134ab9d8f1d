import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { cleanText } from './clean-text.ts'
import { guessWriting, readContent } from './guess-writing.ts'
import { fromMojibake } from './mojibake.ts'
import { readWriting, type Writing } from './read-writing.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3, tcvn3Letters, toTcvn3 } from './tcvn3.ts'
import { fromVni, toVni, vniLetters } from './vni.ts'

/** The accented letters of Vietnamese, small and capital. */
const accented = [
  ...['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  ),
  'đ',
].filter((letter) => letter > '\u007f')
const all = [...accented, ...accented.map((letter) => letter.toUpperCase())]

const mojibake = (text: string, encoding = 'windows-1252') => new TextDecoder(encoding).decode(new TextEncoder().encode(text))
const sentence = 'Tỷ lệ nữ đại biểu Quốc hội và Hội đồng nhân dân các cấp được hưởng chế độ'

describe('tables of letters', () => {
  test('Vietnamese has 134 accented letters', () => {
    expect(new Set(all).size).toBe(134)
  })

  test('VNI has all of them', () => {
    expect(all.filter((letter) => !vniLetters.includes(letter))).toEqual([])
  })

  test('TCVN3 has all small ones and the seven capitals without tones', () => {
    expect([...accented, ...Array.from('ĂÂÊÔƠƯĐ')].filter((letter) => !tcvn3Letters.includes(letter))).toEqual([])
  })

  test.each([
    ['TCVN3', toTcvn3, fromTcvn3, [...tcvn3Letters]],
    ['VNI', toVni, fromVni, [...vniLetters]],
    ['mojibake', (text: string) => mojibake(text), fromMojibake, all],
    ['mojibake of windows-1258', (text: string) => mojibake(text, 'windows-1258'), fromMojibake, all],
  ])('what %s writes is read again as it was', (_, write, read, letters) => {
    const word = fc.string({ unit: fc.constantFrom(...letters, 'b', 'ng', 't', ' ', '1', '.') })
    fc.assert(fc.property(word, (text) => read(write(text)) === text))
    expect(letters.map((letter) => read(write(letter)))).toEqual(letters)
  })

  test.each([
    ['tcvn3', 'Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    ['vni', 'UÛy ban nhaân daân tænh', 'Ủy ban nhân dân tỉnh'],
    ['vni', 'ñöôïc thöôûng, Nguyeãn, QUYEÁT', 'được thưởng, Nguyễn, QUYẾT'],
    ['utf-8-mojibake', 'Tá»· lá»‡', 'Tỷ lệ'],
    ['utf-8-mojibake', 'lÃ  nÆ¡i', 'là nơi'],
    ['utf-8-mojibake', mojibake(mojibake('Tỷ lệ')), 'Tỷ lệ'],
  ] as const)('%s: %s', (writing, written, read) => {
    expect(readWriting(written, writing)).toBe(read)
  })
})

describe('evidence of a writing', () => {
  const candidates: readonly Writing[] = ['as-is', 'tcvn3', 'vni', 'utf-8-mojibake']

  test.each([
    ['as-is', sentence],
    ['as-is', sentence.toUpperCase()],
    ['tcvn3', toTcvn3(sentence)],
    ['vni', toVni(sentence)],
    ['vni', toVni(sentence.toUpperCase())],
    ['utf-8-mojibake', mojibake(sentence)],
    ['utf-8-mojibake', mojibake(sentence, 'windows-1258')],
    ['tcvn3', '“Tû lÖ” n÷ (%)'],
    ['as-is', 'Women in leadership, 10µm ©2020 ½ ±3 €5 25°C km²'],
    ['as-is', 'là où été café très thé né dû élève Noël'],
    ['as-is', 'Fürstenfeld größer über Süß Öl'],
    ['as-is', 'Año señor niño población más'],
    ['as-is', 'São Paulo população não'],
    ['as-is', 'plain words only'],
    ['as-is', ''],
  ] as const)('%s: %s', (writing, text) => {
    expect(guessWriting(text, candidates, 2).writing).toBe(writing)
  })

  test('words that are Unicode already stay as they are', () => {
    expect(readContent('Chỉ tiêu, nhân dân; Uû ban nh©n d©n, hé nghÌo', 'tcvn3')).toBe('Chỉ tiêu, nhân dân; Uỷ ban nhân dân, hộ nghèo')
    expect(readContent('Chỉ tiêu; UÛy ban nhaân daân', 'vni')).toBe('Chỉ tiêu; Ủy ban nhân dân')
  })

  test('little evidence gives a word to look at', () => {
    expect(guessWriting('Tû lÖ', candidates, 2)).toMatchObject({ writing: 'tcvn3', doubt: expect.stringMatching(/^(?:Tỷ|lệ)$/) })
  })
})

test.each([
  ...['nghiêng', 'Quốc', 'quyết', 'gì', 'giếng', 'Đắk', 'ĐƯỢC', 'thuở', 'khuỷu', 'y', 'ủy', 'huyện'].map((word) => [word, true] as const),
  ...['women', 'été', 'tốc độ', 'các1', 'tảc', 'zoo', 'áà', ''].map((word) => [word, false] as const),
])('"%s" is built as a Vietnamese syllable: %s', (word, is) => {
  expect(isSyllable(word)).toBe(is)
})

describe('cleaning', () => {
  test.each([
    ['h−ớng', 'hướng'],
    ['đ−ợc c−ờng', 'được cường'],
    ['−u tiên, nh− sau, H−ỚNG', 'ưu tiên, như sau, HƯỚNG'],
    ['−0,5', '−0,5'],
    ['2015−2020, Hà Nội−Huế', '2015−2020, Hà Nội−Huế'],
    ['\u00d0à Nẵng', 'Đà Nẵng'],
    ['B\u0301nh \u0110\u1ecbnh, Ha\u0309i Ph\u0323ng, NGH\u0300N', 'Bình Định, Hải Phòng, NGHÌN'],
    ['ś\u0301', 'ś\u0301'],
    ['a\u00a0\u2009b\u200b\u00ad\u202e\u2066\ufeffc\u200f', 'a bc'],
    ['  Sơ bộ - \r\n Prel\t2017 ', 'Sơ bộ -\nPrel 2017'],
    ['Tỉnh Bắc Kạn'.normalize('NFD'), 'Tỉnh Bắc Kạn'],
    ['l\ufffdi', 'l\ufffdi'],
    ['=1+1', '=1+1'],
  ])('%j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  test('what is clean stays as it is', () => {
    const unit = fc.constantFrom('h', '−', 'ư', 'ớng', ' ', '\n', '\u00a0', '\u0301', 'Ð', 'a', '1', '\u200b', '\ufffd')
    fc.assert(fc.property(fc.string({ unit }), (text) => cleanText(cleanText(text)) === cleanText(text)))
  })
})
