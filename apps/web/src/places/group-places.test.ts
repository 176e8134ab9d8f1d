import type { PlaceView } from '@moc/contract'
import { expect, test } from 'vitest'
import { groupPlaces } from './group-places.ts'

const place = (id: string, level: PlaceView['level'], nameVi: string, nameEn = nameVi): PlaceView => ({
  id,
  code: id,
  level,
  nameVi,
  nameEn,
  validFrom: null,
  validTo: null,
  parent: null,
  became: [],
  madeOf: [],
})
const places = [
  place('48', 'province', 'Đà Nẵng', 'Da Nang'),
  place('VN', 'nation', 'Việt Nam', 'Viet Nam'),
  place('R1', 'region', 'Đồng bằng sông Hồng', 'Red River Delta'),
  place('02', 'province', 'Cao Bằng', 'Cao Bang'),
]
const headings = [{ title: 'tỉnh', holds: ({ level }: PlaceView) => level === 'province' }]

test('the nation comes first, then each group in the order of its names; what no heading holds is left out', () => {
  expect(groupPlaces(places, headings, ({ code }) => ({ note: code }), 'vi')).toEqual([
    { title: 'Cả nước', choices: [{ key: 'VN', text: 'Cả nước', note: 'VN', also: 'VN Việt Nam Viet Nam' }] },
    {
      title: 'tỉnh',
      choices: [
        { key: '02', text: 'Cao Bằng', note: '02', also: '02 Cao Bằng Cao Bang' },
        { key: '48', text: 'Đà Nẵng', note: '48', also: '48 Đà Nẵng Da Nang' },
      ],
    },
  ])
})

test('a text that is shown in place of the name is what the group is ordered by', () => {
  const [, provinces] = groupPlaces(places, headings, ({ code }) => ({ text: code === '48' ? 'A' : 'B', note: undefined }), 'en')
  expect(provinces!.choices.map(({ key }) => key)).toEqual(['48', '02'])
})
