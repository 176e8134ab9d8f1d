import type { RowIssue } from '@moc/core'
import type { Grid, GridCell } from '../grid/grid.ts'
import { lettersRestored } from '../grid/messages.ts'
import { namesOfIndicator, type Codebook } from '../names/codebook.ts'
import { stripMarks } from '../names/fold-name.ts'
import { regionNames } from './region-names.ts'
import { tableWords } from './words.ts'

/** A sheet whose lost letters are there again, and what to say of them. */
export interface RestoredGrid {
  readonly grid: Grid
  readonly issues: readonly RowIssue[]
}

/** Longest name that is looked for, in words. */
const mostWords = 12
const word = /[\p{L}\p{M}?]+/gu
const lost = /\p{L}\?|\?\p{L}/u
/** Letters with marks that a western encoding has: where some are left, none of them was lost. */
const western = /[À-ÿ]/u

/** Whether a letter may have been lost. */
type LetterTest = (letter: string) => boolean

const isBeyondWestern: LetterTest = (letter) => letter > 'ÿ'

/**
 * Gives letters back to text that went through an encoding without them and kept a `?` for each: PX-Web's own CSV writes
 * `B?c Giang`, `So b? 2024`, `Dân s?`. A run of words becomes the one known name that has the same letters everywhere else;
 * where none or several have, it stays as it is written. Says once, with an example, that the sheet was so.
 */
export function restoreLostLetters(grid: Grid, codebook: Codebook): RestoredGrid {
  const texts = grid.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  if (!texts.some((text) => lost.test(text))) return { grid, issues: [] }
  const isLost = texts.some((text) => western.test(text)) ? isBeyondWestern : () => true
  const restored = new Map<string, string>()
  const restoreCell = (cell: GridCell): GridCell => {
    if (!lost.test(cell.text)) return cell
    const text = restored.get(cell.text) ?? restoreText(cell.text, namesOf(codebook), isLost)
    restored.set(cell.text, text)
    return { ...cell, text }
  }
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.map(restoreCell) }))
  const [example] = [...restored].filter(([written, read]) => written !== read && !read.includes('?'))
  return { grid: { ...grid, rows }, issues: example ? [{ line: null, column: null, ...lettersRestored(restored.size, ...example) }] : [] }
}

/** Known names by the lengths of their words, each as its words. */
type Names = ReadonlyMap<string, readonly (readonly string[])[]>

const known = new WeakMap<Codebook, Names>()

function namesOf(codebook: Codebook): Names {
  const names = known.get(codebook) ?? listNames(codebook)
  known.set(codebook, names)
  return names
}

function listNames({ places, indicators }: Codebook): Names {
  const named = places.filter(({ level }) => level === 'nation' || level === 'region' || level === 'province')
  const texts = [
    ...named.flatMap(({ nameVi, aliases }) => [nameVi, ...aliases]),
    ...indicators.flatMap(namesOfIndicator),
    ...regionNames,
    ...tableWords,
  ]
  const split = texts.map((text) => text.normalize('NFC').match(word) ?? [])
  const once = new Map(split.map((words) => [words.join(' ').toLowerCase(), words]))
  return Map.groupBy(once.values(), lengthsOf)
}

function lengthsOf(words: readonly string[]): string {
  return words.map(({ length }) => length).join(' ')
}

/** The longest runs of words first, from the left. */
function restoreText(text: string, names: Names, isLost: LetterTest): string {
  const found = [...text.normalize('NFC').matchAll(word)]
  const words = found.map(([written]) => written)
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(mostWords, words.length - at); count > 0; count--) {
      const run = words.slice(at, at + count)
      const name = run.some((each) => each.includes('?')) ? findName(run, names, isLost) : null
      if (name === null) continue
      words.splice(at, count, ...inCaseOf(run, name))
      at += count - 1
      break
    }
  }
  return found.toReversed().reduce((all, match, back) => {
    const at = found.length - 1 - back
    return all.slice(0, match.index) + words[at]! + all.slice(match.index + match[0].length)
  }, text.normalize('NFC'))
}

/** The one name that has the letters of these words wherever they kept theirs; spellings of one name are one. */
function findName(run: readonly string[], names: Names, isLost: LetterTest): readonly string[] | null {
  const fitting = (names.get(lengthsOf(run)) ?? []).filter((name) => name.every((read, at) => isLike(run[at]!, read, isLost)))
  const keys = new Set(fitting.map((name) => stripMarks(name.join(' '))))
  return keys.size === 1 ? fitting[0]! : null
}

/** Whether a word could be what is left of another: only letters with diacritics are lost. */
function isLike(written: string, read: string, isLost: LetterTest): boolean {
  const [bare, whole] = [stripMarks(read), read.toLowerCase()]
  return Array.from(stripMarks(written)).every((letter, at) =>
    letter === '?' ? whole[at] !== bare[at] && isLost(whole[at]!) : letter === bare[at],
  )
}

/** A name in capitals where the words are, else as it is known, with the capitals that the words kept. */
function inCaseOf(run: readonly string[], name: readonly string[]): string[] {
  const letters = run.join('').replaceAll('?', '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return name.map((read) => read.toUpperCase())
  return name.map((read, at) => {
    const [first = ''] = run[at]!
    return first !== '?' && first === first.toUpperCase() ? read[0]!.toUpperCase() + read.slice(1) : read
  })
}
