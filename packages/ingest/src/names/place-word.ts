import type { PlaceLevel } from '@moc/core'
import { stripMarks } from './fold-name.ts'

/** What a unit is called, in Vietnamese: the word that stands before its name. */
export type PlaceWord = 'tỉnh' | 'thành phố' | 'quận' | 'huyện' | 'thị xã' | 'thị trấn' | 'phường' | 'xã' | 'đặc khu' | 'vùng'

/** A name divided into the words that say what the place is and the name itself. Several words where one stands for them. */
export interface WordedName {
  readonly words: readonly PlaceWord[]
  readonly rest: string
}

const before: readonly (readonly [word: PlaceWord, written: RegExp])[] = [
  ['thành phố', /^(?:thanh pho\s+|thu do\s+|t\.?\s?p\.\s*|t\.?p\s+)/],
  ['thị xã', /^(?:thi xa\s+|t\.?\s?x\.\s*|t\.?x\s+)/],
  ['thị trấn', /^(?:thi tran\s+|t\.?\s?t\.\s*|t\.?t\s+)/],
  ['đặc khu', /^(?:dac khu\s+|d\.?k\.\s*|d\.?k\s+)/],
  ['quận', /^(?:quan\s+|q\.\s*|q\s+|q(?=\d)|district\s+(?=\d))/],
  ['huyện', /^(?:huyen\s+|h\.\s*|h\s+)/],
  ['phường', /^(?:phuong\s+|p\.\s*|p\s+|p(?=\d))/],
  ['xã', /^(?:xa\s+|x\.\s*|x\s+)/],
  ['tỉnh', /^(?:tinh\s+|t\.\s*|t\s+)/],
  ['vùng', /^vung\s+/],
]

const after: readonly (readonly [words: readonly PlaceWord[], written: RegExp])[] = [
  [['tỉnh'], /[\s,]+province$/],
  [['thành phố'], /[\s,]+city$/],
  [['quận', 'huyện'], /[\s,]+district$/],
  [['thị xã', 'thị trấn'], /[\s,]+town$/],
  [['phường'], /[\s,]+ward$/],
  [['xã'], /[\s,]+commune$/],
  [['đặc khu'], /[\s,]+special zone$/],
  [['vùng'], /[\s,]+region$/],
]

/**
 * Takes the word for what a place is off its name: `T. Hà Tĩnh`, `TX Kỳ Anh`, `Kỳ Anh (TX)`, `Q1`, `Ho Chi Minh city`; null where
 * there is none. A word with diacritics of its own is another word: `Quản Bạ` is no quận.
 */
export function splitPlaceWord(name: string): WordedName | null {
  const text = name.normalize('NFC')
  const bare = stripMarks(text)
  // Letter by letter as long as the text, or positions would not be those of the text.
  if (bare.length !== text.length) return null
  for (const [word, written] of before) {
    const found = written.exec(bare)?.[0]
    if (found === undefined || found.length === bare.length) continue
    const said = text.slice(0, found.length).toLowerCase()
    if (said.replaceAll('đ', 'd') === found || said.trim() === word || said.trim() === 'thủ đô')
      return { words: [word], rest: text.slice(found.length) }
  }
  for (const [words, written] of after) {
    const found = written.exec(bare)
    if (found && found.index > 0) return { words, rest: text.slice(0, found.index) }
  }
  const behind = /^(.+?)\s*(?:,\s*|\(\s*)([^,()]+?)\s*\)?$/u.exec(text)
  return behind?.[2] !== undefined && isPlaceWord(behind[2]) ? splitPlaceWord(`${behind[2]} ${behind[1]}`) : null
}

/** Whether a text is nothing but words for what a place is: `Huyện`, `TP.`, `Tỉnh/Thành phố`. */
export function isPlaceWord(text: string): boolean {
  return text.split(/[/,]/).every((part) => splitPlaceWord(`${part.trim()} ·`)?.rest === '·')
}

/** The levels at which a place of that word may stand. */
export function levelsOf(word: PlaceWord): readonly PlaceLevel[] {
  if (word === 'vùng') return ['region']
  if (word === 'tỉnh') return ['province']
  if (word === 'thành phố') return ['province', 'district']
  return word === 'quận' || word === 'huyện' || word === 'thị xã' ? ['district'] : ['commune']
}
