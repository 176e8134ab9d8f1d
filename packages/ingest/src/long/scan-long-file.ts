import { detectDelimiter, type Delimiter } from '../table/detect-delimiter.ts'
import type { TableRow } from '../table/parse-csv.ts'

/** A delimited file in which a line is a row and no cell is quoted: what a database reads by itself. */
export interface PlainShape {
  readonly header: TableRow
  readonly delimiter: Delimiter
  /** Rows below the header, blank lines at the end aside: row n stands on line n + 1. */
  readonly rows: number
  /** Whether a cell may begin or end with spaces, or with any blank, which have to be cut off. */
  readonly padded: 'no' | 'spaces' | 'blanks'
}

/** Looks at the bytes of a file as they are read, a piece at a time. */
export interface PlainScan {
  /** Takes the next piece; false once the file is known to be another kind. */
  readonly push: (bytes: Uint8Array) => boolean
  /** What the file is, after its last piece; null where it is anything but plain, or has no row. */
  readonly finish: () => PlainShape | null
}

const [tab, feed, carriage, space, quote] = [9, 10, 13, 32, 34] as const
/** A header is shorter than this, or the file is no plain one. */
const longestHeader = 1 << 16
/**
 * Any sign that a letter beside it could be composed with, or that counts as a blank beyond the space; the letters of
 * Vietnamese, and the dashes and quotation marks of print, are none of them.
 */
// Line ends and tabs are counted apart; any other control character is unusual, and so is either half of a letter beyond
// U+FFFF. Without the flag for such letters the search takes a sixth of the time.
const unusual = /[^\t\n\r\u0020-\u007e\u00a1-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2190-\u22ff]/

/**
 * Starts a scan. Plain is: UTF-8 with or without its mark, composed letters (NFC), no NUL, no cell that begins with a
 * quotation mark, line ends all alike, no blank line before the end. Whether every line has as many cells as the header is for the reader of
 * the file to say. Never throws.
 */
export function createPlainScan(): PlainScan {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const rows = createLineCount()
  let head: Uint8Array | null = new Uint8Array()
  let header: { readonly cells: readonly string[]; readonly delimiter: Delimiter } | null = null
  let lineSoFar = ''
  let plain = true

  const start = (bytes: Uint8Array, isLast: boolean): boolean => {
    head = Buffer.concat([head!, bytes])
    const end = head.indexOf(feed)
    if (end < 0 && !isLast) return head.length <= longestHeader
    const text = new TextDecoder('utf-8').decode(end < 0 ? head : head.subarray(0, end)).replace(/\r$/, '')
    const delimiter = detectDelimiter(text)
    header = { cells: text.split(delimiter), delimiter }
    const waiting = head.subarray(startsWithMark(head) ? 3 : 0)
    head = null
    return text.trim() !== '' && rows.count(waiting, delimiter)
  }
  const isComposed = (bytes: Uint8Array): boolean => {
    try {
      const text = decoder.decode(bytes, { stream: true })
      const isUnusual = unusual.test(text)
      if (isUnusual) rows.expectBlanks()
      const checked = isUnusual ? lineSoFar + text : ''
      lineSoFar = text.includes('\n') ? text.slice(text.lastIndexOf('\n')) : lineSoFar + text
      return checked.normalize('NFC') === checked
    } catch {
      return false
    }
  }
  const take = (bytes: Uint8Array): boolean => isComposed(bytes) && (header ? rows.count(bytes, header.delimiter) : start(bytes, false))

  return {
    push: (bytes) => (plain &&= take(bytes)),
    finish() {
      plain &&= header !== null || start(new Uint8Array(), true)
      plain &&= isEndWhole(decoder)
      const counted = plain && header ? rows.finish() : null
      if (!counted || !header) return null
      return { header: { line: 1, cells: header.cells }, delimiter: header.delimiter, ...counted }
    },
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function isEndWhole(decoder: { readonly decode: () => string }): boolean {
  try {
    return decoder.decode() === ''
  } catch {
    return false
  }
}

/** Counts lines by searching for their ends: many times faster than going byte by byte. */
function createLineCount() {
  // What stands before the piece that comes next.
  let [lines, blankLines, isLineOpen] = [0, 0, false]
  let padded: PlainShape['padded'] = 'no'
  let ends: '\n' | '\r\n' | null = null
  let last: number = feed

  const isLineEnd = (bytes: Buffer, at: number): boolean => {
    const before = at > 0 ? bytes[at - 1] : last
    const end = before === carriage ? '\r\n' : '\n'
    ends ??= end
    return ends === end
  }

  return {
    count(piece: Uint8Array, delimiter: string): boolean {
      const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
      if (bytes.length === 0) return true
      if (bytes.includes(0) || beginsWithQuote(bytes, delimiter.charCodeAt(0), last)) return false
      if (padded === 'no' && holdsSpaces(bytes, delimiter, last)) padded = 'spaces'
      if (delimiter !== '\t' && bytes.includes(tab)) padded = 'blanks'
      let start = 0
      for (let at = bytes.indexOf(feed); at >= 0; start = at + 1, at = bytes.indexOf(feed, start)) {
        if (!isLineEnd(bytes, at)) return false
        const isBlank = !isLineOpen && at - start <= (ends === '\n' ? 0 : 1)
        if (isBlank) blankLines++
        else if (blankLines > 0) return false
        else lines++
        isLineOpen = false
      }
      isLineOpen ||= start < bytes.length
      if (holdsLoneCarriage(bytes, last)) return false
      last = bytes[bytes.length - 1]!
      return true
    },
    expectBlanks() {
      padded = 'blanks'
    },
    finish(): Pick<PlainShape, 'rows' | 'padded'> | null {
      if (last === carriage || (isLineOpen && blankLines > 0)) return null
      const rows = lines - 1 + (isLineOpen ? 1 : 0)
      return rows < 1 ? null : { rows, padded: padded === 'no' && last === space ? 'spaces' : padded }
    },
  }
}

/** Whether a cell begins with a quotation mark; within a cell it is a sign like any other. */
function beginsWithQuote(bytes: Buffer, delimiter: number, last: number): boolean {
  for (let at = bytes.indexOf(quote); at >= 0; at = bytes.indexOf(quote, at + 1)) {
    const before = at > 0 ? bytes[at - 1] : last
    if (before === delimiter || before === feed || before === carriage) return true
  }
  return false
}

/** Whether a carriage return stands without its line feed; one at the end is for the next piece to say. */
function holdsLoneCarriage(bytes: Buffer, last: number): boolean {
  if (last === carriage && bytes[0] !== feed) return true
  for (let at = bytes.indexOf(carriage); at >= 0; at = bytes.indexOf(carriage, at + 1))
    if (at + 1 < bytes.length && bytes[at + 1] !== feed) return true
  return false
}

/** Whether a cell begins or ends with a space, also where one piece ends and the next begins. */
function holdsSpaces(bytes: Buffer, delimiter: string, last: number): boolean {
  const beside = [`${delimiter} `, ` ${delimiter}`, ' \n', '\n ', ' \r']
  return beside.includes(String.fromCharCode(last, bytes[0]!)) || beside.some((pair) => bytes.includes(pair))
}
