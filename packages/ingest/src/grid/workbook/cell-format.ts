import { isoDay, readSerial, type SerialDay } from './serial-day.ts'
import { numberText } from './number-text.ts'

/** What a number format makes of a number, as far as it changes what the number means. */
export type CellFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'percent' }
  /** Codes: zeros on the left up to a width. */
  | { readonly kind: 'zeros'; readonly width: number }
  /** Pieces of a pattern of date or time. */
  | { readonly kind: 'day' | 'time'; readonly pieces: readonly string[] }

const general: CellFormat = { kind: 'general' }
const day = 'dd/mm/yyyy'

/** Excel's own formats; those that follow the machine's language are written as in Vietnam. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: day,
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: `${day} h:mm`,
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, day])),
}

/** The format of a cell by the number of its format and, where the workbook defines it, its code. */
export function readFormat(id: number, code: string | undefined): CellFormat {
  const known = code ?? builtIn[id]
  return known === undefined ? general : readCode(known)
}

const pieceOf = /"[^"]*"?|\\.|\[[^\]]*\]?|_.|\*.|y+|m+|d+|h+|s+(?:\.0+)?|am\/pm|a\/p|./giu

/** Of a code the first section counts, which is that of positive numbers. */
function readCode(code: string): CellFormat {
  const all: readonly string[] = code.slice(0, 255).match(pieceOf) ?? []
  const end = all.indexOf(';')
  const pieces = end < 0 ? all : all.slice(0, end)
  const bare = pieces.filter((piece) => !/^["\\_*]/.test(piece) && (!piece.startsWith('[') || /^\[[hms]+\]$/i.test(piece)))
  const text = bare.join('')
  if (/general|standard/i.test(text)) return general
  if (text.includes('%')) return { kind: 'percent' }
  if (/[#?]|0(?!\d*$)|e[+-]/i.test(text.replace(/s+\.0+/gi, 's')) && !/[ymdhs]/i.test(text)) return general
  const zeros = /^0+$/.exec(text)
  if (zeros) return text.length > 1 && pieces.length === bare.length ? { kind: 'zeros', width: text.length } : general
  const kinds = pieces.map((piece, at) => kindOf(piece, at, pieces))
  if (kinds.some((kind) => kind === 'y' || kind === 'd' || kind === 'M')) return { kind: 'day', pieces }
  return kinds.some((kind) => kind === 'h' || kind === 's' || kind === 'n') ? { kind: 'time', pieces } : general
}

type PieceKind = 'y' | 'M' | 'd' | 'h' | 'n' | 's' | 'a' | 'text'

/** `n` for minutes: m next to hours or seconds. */
function kindOf(piece: string, at: number, pieces: readonly string[]): PieceKind {
  const letter = piece.replace('[', '').charAt(0).toLowerCase()
  if (piece.startsWith('[') && !/^\[[hms]+\]$/i.test(piece)) return 'text'
  if (/^a(?:m\/pm|\/p)$/i.test(piece)) return 'a'
  if (letter === 'm') {
    const near = (found: string | undefined, mark: RegExp): boolean => found !== undefined && mark.test(found)
    const isTime = (each: string): boolean => /^\[?[ymdhs]+/i.test(each)
    const before = pieces.slice(0, at).findLast(isTime)
    const after = pieces.slice(at + 1).find(isTime)
    return piece.length <= 2 && (near(before, /^\[?h/i) || near(after, /^s/i)) ? 'n' : piece.startsWith('[') ? 'n' : 'M'
  }
  return letter === 'y' || letter === 'd' || letter === 'h' || letter === 's' ? letter : 'text'
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']

/** What a number looks like in a format, and the day that it is where the format says so. */
export function showNumber(value: number, format: CellFormat, from1904: boolean): { readonly text: string; readonly date?: string } {
  switch (format.kind) {
    case 'general':
      return { text: numberText(value) }
    case 'percent':
      return { text: `${numberText(value, 2)}%` }
    case 'zeros':
      return { text: Number.isInteger(value) && value >= 0 ? numberText(value).padStart(format.width, '0') : numberText(value) }
    case 'day': {
      const found = readSerial(value, from1904)
      return found ? { text: write(format.pieces, found, value), date: isoDay(found) } : { text: numberText(value) }
    }
    case 'time': {
      const midnight: SerialDay = {
        year: 1900,
        month: 1,
        day: 1,
        weekday: 0,
        seconds: Math.round((value - Math.floor(value)) * 86_400) % 86_400,
      }
      return { text: value >= 0 && value < 1e6 ? write(format.pieces, midnight, value) : numberText(value) }
    }
  }
}

function write(pieces: readonly string[], at: SerialDay, serial: number): string {
  const halves = pieces.some((piece, index) => kindOf(piece, index, pieces) === 'a')
  return pieces
    .map((piece, index) => {
      const two = (value: number): string => String(value).padStart(piece.length > 1 ? 2 : 1, '0')
      const hours = Math.floor(at.seconds / 3600)
      switch (kindOf(piece, index, pieces)) {
        case 'y':
          return piece.length <= 2 ? String(at.year % 100).padStart(2, '0') : String(at.year)
        case 'M':
          return piece.length > 2 ? months[at.month - 1]! : two(at.month)
        case 'd':
          return piece.length > 2 ? weekdays[at.weekday]! : two(at.day)
        case 'h':
          return piece.startsWith('[') ? String(Math.floor(serial * 24 + 1e-9)) : two(halves ? hours % 12 || 12 : hours)
        case 'n':
          return piece.startsWith('[') ? String(Math.floor(serial * 1440 + 1e-9)) : two(Math.floor(at.seconds / 60) % 60)
        case 's':
          return piece.startsWith('[') ? String(Math.round(serial * 86_400)) : String(at.seconds % 60).padStart(2, '0')
        case 'a':
          return hours < 12 ? 'AM' : 'PM'
        case 'text':
          return literal(piece)
      }
    })
    .join('')
    .trim()
}

function literal(piece: string): string {
  if (piece.startsWith('"')) return piece.slice(1).replace(/"$/, '')
  if (piece.startsWith('\\')) return piece.slice(1)
  if (piece.startsWith('_')) return ' '
  return piece.startsWith('[') || piece.startsWith('*') || piece === '@' ? '' : piece
}
