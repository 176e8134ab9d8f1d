import { detectDelimiter, type Delimiter } from '../table/detect-delimiter.ts'
import type { TableRow } from '../table/parse-csv.ts'

/** A delimited file in which a line is a row and every row has the cells of the header: what a database reads by itself. */
export interface PlainShape {
  readonly header: TableRow
  readonly delimiter: Delimiter
  readonly newline: '\n' | '\r\n'
  /** Rows below the header, blank lines at the end aside: row n stands on line n + 1. */
  readonly rows: number
  /** Whether a cell may begin or end with a blank, which has to be cut off. */
  readonly padded: boolean
}

/** Looks at the bytes of a file as they are read, a piece at a time. */
export interface PlainScan {
  /** Takes the next piece; false once the file is known to be another kind. */
  readonly push: (bytes: Uint8Array) => boolean
  /** What the file is, after its last piece; null where it is anything but plain, or has no row. */
  readonly finish: () => PlainShape | null
}

const [feed, carriage, quote] = [10, 13, 34]
/** A header is shorter than this, or the file is no plain one. */
const longestHeader = 1 << 16
/** Signs that are the same composed and decomposed, whatever stands beside them; anything else is compared in full. */
const alwaysComposed = /^[\0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2190-\u22ff\ufeff]*$/u

/**
 * Starts a scan. Plain is: UTF-8 with or without its mark, composed letters (NFC), no NUL, no quotation mark, line ends
 * all alike, no blank line before the end, and in every line as many cells as in the header. Never throws.
 */
export function createPlainScan(): PlainScan {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const rows = createRowCount()
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
    return text.trim() !== '' && rows.count(waiting, delimiter.charCodeAt(0), header.cells.length)
  }
  const isComposed = (bytes: Uint8Array): boolean => {
    try {
      const text = decoder.decode(bytes, { stream: true })
      const isSafe = alwaysComposed.test(text)
      const checked = isSafe ? '' : lineSoFar + text
      lineSoFar = text.includes('\n') ? text.slice(text.lastIndexOf('\n')) : lineSoFar + text
      return isSafe || checked.normalize('NFC') === checked
    } catch {
      return false
    }
  }
  const take = (bytes: Uint8Array): boolean =>
    isComposed(bytes) && (header ? rows.count(bytes, header.delimiter.charCodeAt(0), header.cells.length) : start(bytes, false))

  return {
    push: (bytes) => (plain &&= take(bytes)),
    finish() {
      plain &&= header !== null || start(new Uint8Array(), true)
      plain &&= isEndWhole(decoder)
      const counted = plain && header ? rows.finish(header.cells.length) : null
      if (!counted || !header) return null
      return { header: { line: 1, cells: header.cells }, delimiter: header.delimiter, ...counted }
    },
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function isEndWhole(decoder: TextDecoder): boolean {
  try {
    return decoder.decode() === ''
  } catch {
    return false
  }
}

/** Counts lines and cells byte by byte: all that a decoded text would be searched for several times over. */
function createRowCount() {
  let [lines, cells, length, blankLines, feeds, carriages] = [0, 1, 0, 0, 0, 0]
  let padded = false
  let last = feed

  /** Whether the line that ends here is as it should be. */
  const endLine = (width: number): boolean => {
    if (length === 0) blankLines++
    else if (blankLines > 0 || cells !== width) return false
    else lines++
    cells = 1
    length = 0
    return true
  }

  return {
    count(bytes: Uint8Array, delimiter: number, width: number): boolean {
      for (let index = 0; index < bytes.length; index++) {
        const byte = bytes[index]!
        if (last === carriage && byte !== feed) return false
        if (byte === feed) {
          feeds++
          if (!endLine(width)) return false
        } else if (byte === carriage) {
          carriages++
          if (last <= 32 && last !== delimiter && last !== feed) padded = true
        } else if (byte === delimiter) {
          cells++
          length++
          if (last <= 32 && last !== delimiter && last !== feed) padded = true
        } else {
          if (byte === quote || byte === 0) return false
          length++
          if (byte <= 32 ? last === delimiter || last === feed : isOfBlank(byte, last)) padded = true
        }
        if (byte === feed && last <= 32 && last !== delimiter && last !== carriage && last !== feed) padded = true
        last = byte
      }
      return true
    },
    finish(width: number): Pick<PlainShape, 'newline' | 'rows' | 'padded'> | null {
      if (last === carriage || (last !== feed && !endLine(width))) return null
      if (carriages !== 0 && carriages !== feeds) return null
      if (last <= 32 && last !== feed) padded = true
      return lines < 2 ? null : { newline: carriages === 0 ? '\n' : '\r\n', rows: lines - 1, padded }
    },
  }
}

/** Whether a byte above 127 can belong to a sign that counts as a blank: U+00A0, U+1680, U+2000–U+205F, U+3000, U+FEFF. */
function isOfBlank(byte: number, last: number): boolean {
  return byte === 0xc2 || byte === 0xe2 || byte === 0xe3 || byte === 0xef || (byte === 0x9a && last === 0xe1)
}
