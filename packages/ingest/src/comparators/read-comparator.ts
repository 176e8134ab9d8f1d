import type { Comparator } from '@moc/core'
import { orBare } from '../names/fold-name.ts'
import { detectNumberFormat } from '../numbers/number-format.ts'
import { readQuantity } from '../numbers/read-quantity.ts'

/** How a document compares a value with a number. `value` is null where the text names the comparison alone. */
export type ComparatorReading =
  | { readonly kind: 'comparator'; readonly comparator: Comparator; readonly value: number | null; readonly unit: string | null }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly unit: string | null }
  | { readonly kind: 'unreadable' }

/** Longer wordings first: `không vượt quá` is no `vượt`. A number stands at the `#`, or nothing does. */
const wordings = (
  [
    [/^(?:duy trì|giữ vững|maintain)(?: ở mức| tỷ lệ| mức)?\s*#$/iu, 'maintain'],
    [/^(?:khoảng|xấp xỉ|about|around|~|≈)\s*#$/iu, '~>='],
    [
      /^(?:không (?:vượt )?quá|không (?:cao|lớn|nhiều) hơn|không trên|tối đa|nhiều nhất|nhỏ hơn hoặc bằng|at most|no more than|≤|<=|=<)(?: là)?\s*#$/iu,
      '<=',
    ],
    [/^(?:giảm )?(?:xuống|còn|xuống còn)\s*#$/iu, '<='],
    [/^(?:từ )?#\s*trở xuống$/iu, '<='],
    [/^(?:dưới|nhỏ hơn|thấp hơn|ít hơn|chưa đến|less than|below|under|<)(?: mức)?\s*#$/iu, '<'],
    [/^(?:từ )?#\s*(?:trở lên|or more|and above)$/iu, '>='],
    [
      /^(?:ít nhất|tối thiểu|không dưới|không (?:thấp|nhỏ|ít) hơn|lớn hơn hoặc bằng|đạt và vượt|at least|no less than|≥|>=|=>)(?: là| đạt)?\s*#$/iu,
      '>=',
    ],
    [/^(?:trên|hơn|cao hơn|lớn hơn|vượt|more than|above|over|>)(?: mức)?\s*#$/iu, '>'],
    [/^(?:phấn đấu )?(?:đạt|phấn đấu|phấn đấu đạt|đạt được|tăng lên|nâng lên|reach)(?: từ)?\s*#(?:\s*trở lên)?$/iu, '>='],
  ] satisfies (readonly [words: RegExp, comparator: Comparator])[]
).map(([words, comparator]) => [new RegExp(orBare(words.source), 'iu'), comparator] as const)

/** Words before a comparison that change nothing: `phấn đấu đạt trên`, `chiếm từ`, `giảm xuống còn dưới`. */
const striving = new RegExp(
  orBare(
    String.raw`^(?:(?:phấn đấu|bảo đảm|đảm bảo|đạt|chiếm|(?:tăng )?lên|(?:giảm )?(?:xuống còn|xuống|còn))\s+)*(?=(?:trên|từ|ít nhất|tối thiểu|không|dưới|duy trì|khoảng)(?:\s|$)|[<>≤≥=])`,
  ),
  'iu',
)

/**
 * Reads how a document words a comparison: `trên 35%` is more than 35, `từ 35% trở lên` at least, `không quá 115` and
 * `xuống 52` at most, `khoảng 60%` about so much or more, `duy trì 100%` held, `35-40%` a range. A word about striving
 * before it changes nothing. A bare number compares nothing and is unreadable; never guesses a number's format.
 */
export function readComparator(text: string): ComparatorReading {
  const tidy = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s–\-:;,.]+|[\s;:.,]+$/gu, '')
  const range = /^(?:(?:đạt |trong khoảng |khoảng )?(?:từ )?)(\S+?)\s*(?:-|–|đến)\s*(\d\S*(?:\s?%)?.*)$/iu.exec(tidy)
  if (range) return readRange(range[1] ?? '', range[2] ?? '')
  const struck = tidy.replace(striving, '')
  const number = /[+\-−–]?(?:\d|½|¼|¾)(?:.*?)(?=\s*(?:tr[ởo] l[êe]n|tr[ởo] xu[ốo]ng|or more|and above)?$)/iu.exec(struck)
  const frame = number ? struck.replace(number[0], '#') : `${struck} #`
  const found =
    wordings.find(([words]) => words.test(frame)) ??
    (number ? undefined : wordings.find(([words]) => words.test(frame.replace(/ #$/, '#'))))
  if (!found) return { kind: 'unreadable' }
  if (!number) return { kind: 'comparator', comparator: found[1], value: null, unit: null }
  const quantity = read(number[0])
  return quantity ? { kind: 'comparator', comparator: found[1], value: quantity.value, unit: quantity.unit } : { kind: 'unreadable' }
}

function readRange(from: string, to: string): ComparatorReading {
  const [low, high] = [read(from), read(to)]
  if (!low || !high || low.value > high.value) return { kind: 'unreadable' }
  return { kind: 'range', low: low.value, high: high.value, unit: high.unit ?? low.unit }
}

function read(text: string): { value: number; unit: string | null } | null {
  const detected = detectNumberFormat([{ line: 1, text }])
  const quantity = detected.kind === 'format' ? readQuantity(text, detected.format) : null
  return quantity?.kind === 'quantity' ? quantity : null
}
