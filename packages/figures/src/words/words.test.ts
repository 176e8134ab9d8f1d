import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const directory = new URL('.', import.meta.url)
const files = readdirSync(directory).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'language.ts')

/** Names that are the same in both languages, and what one types in Vietnamese in either. */
const names = ['Mốc', 'Quý 2/2024', 'Hà Tĩnh', 'Việt Nam', 'Thái Bình']
const vietnamese = /[ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ]/i
/** Small words that give English away in a Vietnamese sentence; none of them is a Vietnamese syllable. */
const english = /\b(the|and|of|is|are|with|from|for|not|this|data|target|value|year|page)\b/i

/** Every sentence of a book: functions are called with facts of each shape that they may take. */
function listSentences(words: unknown, path: string): [string, string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words === 'function') {
    const say = words as (...facts: unknown[]) => unknown
    return [
      [1, 1, 1, 1, 1],
      [2020, 2025, 3, 4, 5],
      ['7', '7', '7', '7', '7'],
      [3, true, 2, 2, 2],
      [3, false, null, 2, 2],
    ].flatMap((facts) => {
      try {
        const said = say(...facts)
        return typeof said === 'string' ? [[path, said] as [string, string]] : []
      } catch {
        return [] // a fact of another shape than this entry takes
      }
    })
  }
  return Object.entries(words as object).flatMap(([key, value]) => listSentences(value, `${path}.${key}`))
}

describe.each(files)('%s', async (file) => {
  const books = Object.entries((await import(new URL(file, directory).href)) as Record<string, unknown>).filter(
    (entry): entry is [string, { vi: unknown; en: unknown }] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'vi' in entry[1] && 'en' in entry[1],
  )
  // Units are keyed by what the catalogue says, in its own language: their two tables have other keys.
  const paired = file === 'units.ts' ? [] : books

  test('has a book in both languages', () => {
    expect(books.length).toBeGreaterThan(0)
  })
  test.each(books)('%s: nothing Vietnamese is left in the English', (name, book) => {
    const left = listSentences(book.en, name).filter(([, text]) =>
      vietnamese.test(names.reduce((rest, one) => rest.replaceAll(one, ''), text)),
    )
    expect(left).toEqual([])
  })
  test.each(books)('%s: nothing English is left in the Vietnamese', (name, book) => {
    expect(listSentences(book.vi, name).filter(([, text]) => english.test(text))).toEqual([])
  })
  test.each(paired)('%s: both languages have the same entries', (_, book) => {
    expect(listKeys(book.en)).toEqual(listKeys(book.vi))
  })
})

function listKeys(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [path]
  return Object.entries(words)
    .flatMap(([key, value]) => listKeys(value, `${path}.${key}`))
    .toSorted()
}
