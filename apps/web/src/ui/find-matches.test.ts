import { expect, test } from 'vitest'
import { findMatches, splitWords } from './find-matches.ts'

const groups = [
  {
    title: 'Chỉ tiêu',
    choices: [
      { key: 'srb', text: 'Tỷ số giới tính khi sinh', also: 'sex_ratio_at_birth 4.1 NQ28-4.1' },
      { key: 'na', text: 'Tỷ lệ nữ đại biểu Quốc hội', also: 'hà ti' },
    ],
  },
  {
    title: 'Địa bàn',
    choices: [
      { key: '42', text: 'Hà Tĩnh', also: '42' },
      { key: '48', text: 'Đà Nẵng', also: '48' },
      { key: '52', text: 'Gia Lai', also: '52' },
    ],
  },
  { title: 'Trống', choices: [] },
]
const keysOf = (typed: string) => findMatches(groups, typed).flatMap((group) => group.choices.map((choice) => choice.key))

test.each([
  ['Hà Tĩnh', ['42']],
  ['ha tinh', ['42']],
  ['da nang', ['48']],
  ['đà nẵ', ['48']],
  ['gioi tinh', ['srb']],
  ['sinh giới', ['srb']],
  ['4.1', ['srb']],
  ['sex_ratio', ['srb']],
  ['52', ['52']],
  ['xyz', []],
])('typing %j finds %j', (typed, keys) => {
  expect(keysOf(typed)).toEqual(keys)
})

test('what begins with the typed text stands first, with its group', () => {
  expect(keysOf('ha ti')).toEqual(['42', 'na'])
})

test('nothing typed gives every group that has something', () => {
  expect(findMatches(groups, '  ').map((group) => group.title)).toEqual(['Chỉ tiêu', 'Địa bàn'])
})

test('composed and decomposed letters are the same words', () => {
  expect(splitWords('Tỷ số'.normalize('NFD'))).toEqual(splitWords('Tỷ số'.normalize('NFC')))
})
