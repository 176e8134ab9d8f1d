import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { toTcvn3 } from '../grid/letters/tcvn3.ts'
import { toVni } from '../grid/letters/vni.ts'
import { decodeText } from './decode-text.ts'
import { detectDelimiter } from './detect-delimiter.ts'

const text = 'Chỉ tiêu;Năm 2020\nTỷ lệ nữ đại biểu Quốc hội;26,72\nSố cơ quan có lãnh đạo chủ chốt là nữ;14\n'
const utf8 = (written: string) => new TextEncoder().encode(written)
const latin = (written: string) => new Uint8Array(Buffer.from(written, 'latin1'))
/** windows-1258 writes tones as marks of their own. */
const shown1258 = Array.from(new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 256 }, (_, index) => index)))
const bytes1258 = (written: string) =>
  Uint8Array.from(
    Array.from(written.normalize('NFC')).flatMap((letter) => {
      const split = letter.normalize('NFD')
      const base = split.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC')
      const tone = split.match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0]
      return [base, ...(tone === undefined ? [] : [tone])].map((each) => shown1258.indexOf(each))
    }),
  )
const utf16be = (written: string) => new Uint8Array(Buffer.from(written, 'utf16le').swap16())

test.each([
  ['utf-8', utf8(text), null],
  ['utf-8-bom', utf8(`\ufeff${text}`), null],
  ['utf-16le', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), null],
  ['utf-16be', utf16be(`\ufeff${text}`), null],
  ['utf-16le', new Uint8Array(Buffer.from(text, 'utf16le')), null],
  ['utf-16be', utf16be(text), null],
  ['windows-1258', bytes1258(text), null],
  ['tcvn3', latin(toTcvn3(text)), null],
  ['vni', latin(toVni(text)), null],
  ['tcvn3', utf8(toTcvn3(text)), null],
  ['vni', utf8(toVni(text)), null],
  ['utf-8-mojibake', utf8(new TextDecoder('windows-1252').decode(utf8(text))), null],
] as const)('%s is read as what was written', (encoding, bytes, doubt) => {
  expect(decodeText(bytes)).toEqual({ kind: 'text', text, encoding, doubt })
})

describe('what is said beforehand is not judged', () => {
  test.each([
    ['tcvn3', latin('d©n'), 'dân'],
    ['vni', latin('daân'), 'dân'],
    ['windows-1252', latin('été'), 'été'],
    ['utf-8-mojibake', utf8('lá»‡'), 'lệ'],
    ['utf-8', latin('d\xe9'), 'd\ufffd'],
  ] as const)('%s', (encoding, bytes, read) => {
    expect(decodeText(bytes, encoding)).toEqual({ kind: 'text', text: read, encoding, doubt: null })
  })
})

describe('older encodings are not claimed without evidence', () => {
  test.each([
    ['plain letters', utf8('a,b\n1,2\n'), 'utf-8'],
    ['English with typographic marks', Uint8Array.from([...latin('Women '), 0x96, ...latin(' it'), 0x92, ...latin('s')]), 'windows-1252'],
    ['French', latin('année;élèves nés à Nîmes;été\n'), 'windows-1252'],
    [
      'Vietnamese that lost its other letters',
      latin('\xd0?a phuong;D\xe2n s? trung b\xecnh\nB\xecnh \xd0?nh;1\nH\xf2a B\xecnh;2\n'),
      'windows-1252',
    ],
    ['UTF-8 that is cut within a letter', utf8(`${text.repeat(3)}hội`).subarray(0, -1), 'utf-8'],
  ] as const)('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toMatchObject({ kind: 'text', encoding })
  })

  test.each([utf8(`${text}\0`), bytes1258(`${text}\0\0`)])('a zero byte at the end, as PX-Web leaves one, is no text', (bytes) => {
    expect(decodeText(bytes)).toMatchObject({ kind: 'text', text })
  })

  test('a lost letter is doubtful and stays U+FFFD', () => {
    expect(decodeText(Uint8Array.from([...utf8(`${text}nh`), 0xe1, 0xbb]))).toMatchObject({ encoding: 'utf-8', doubt: 'nh\ufffd' })
  })

  test('Vietnamese in UTF-8 stays as it is', () => {
    const words = fc.array(
      fc.constantFrom('tỷ', 'lệ', 'nữ', 'hà', 'nam', 'số', 'là', 'vì', 'tốt', 'hội', 'Đà', 'năm', 'ở', '2020', 'é', '©'),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(words, (found) => {
        const decoded = decodeText(utf8(`a ${found.join(' ')}`))
        return decoded.kind === 'text' && decoded.encoding === 'utf-8'
      }),
    )
  })
})

test('no bytes make it throw, in whatever encoding', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(null, 'utf-8', 'utf-16be', 'tcvn3', 'vni', 'windows-1258', 'utf-8-mojibake'),
      (bytes, encoding) => ['text', 'unreadable'].includes(decodeText(bytes, encoding).kind),
    ),
  )
})

describe('the delimiter is what most rows have equally often', () => {
  test.each([
    ['STT;Chỉ tiêu;2015;2020', ';'],
    ['Số liệu về nam, nữ, trẻ em\n\nTỉnh;2019;2020\nHà Nội;1,5;2,5\nHuế;3,5;4,5', ';'],
    ['a;b\n1,25;2,75\n3,25;4,75\n', ';'],
    ['a\tb, c\n1,5\t2\n', '\t'],
    ['a,b\n"x;y;z",2\n"p;q;r",4\n', ','],
    ['name,note\nx,one; two\ny,three\nz,four; five; six\n', ','],
    ['a,b,c;d', ','],
    ['place,2015,2016\nHà Nội,1.5,2.5\n', ','],
    ['"a;b",c', ','],
    ['5" pipe;1\n6" pipe;2\n', ';'],
    ['one column\n1\n2\n', ','],
    ['', ','],
  ] as const)('%j', (written, delimiter) => {
    expect(detectDelimiter(written)).toBe(delimiter)
  })
})
