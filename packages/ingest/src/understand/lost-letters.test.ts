import { expect, test } from 'vitest'
import { loadShipped } from '../testing/shipped.ts'
import { restoreLostLetters } from './lost-letters.ts'

const { codebook } = loadShipped()
const restore = (...texts: string[]) => {
  const rows = texts.map((text, at) => ({ line: at + 1, cells: [{ text }] }))
  const { grid, issues } = restoreLostLetters({ sheet: null, merged: [], hiddenColumns: [], rows }, codebook)
  return { texts: grid.rows.map(({ cells }) => cells[0]!.text), codes: issues.map(({ code }) => code) }
}

test.each([
  ['nothing is lost', ['Hà Nội', 'Có kế hoạch?'], ['Hà Nội', 'Có kế hoạch?'], []],
  ['a western encoding', ['Hà N?i', 'H?i Phòng', 'Dân s?'], ['Hà Nội', 'Hải Phòng', 'Dân số'], ['letter-lost']],
  ['no letter with marks is left', ['Ph? Y?n', 'H? N?i'], ['Phú Yên', 'Hà Nội'], ['letter-lost']],
  ['where ú is left, Phổ Yên is not Phú Yên', ['Phú Bình', 'Ph? Yên'], ['Phú Bình', 'Ph? Yên'], []],
] as const)('%s: %j becomes %j', (_, written, read, codes) => {
  expect(restore(...written)).toEqual({ texts: read, codes })
})
