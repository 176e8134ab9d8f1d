import type { NumberFormat } from '../numbers/number-format.ts'

/*
 * What the readers of numbers say, as patterns that a database can test a million cells by. They speak of pure cells
 * alone; `number-patterns.test.ts` holds them to the readers.
 */

/** A cell of nothing but digits, dots and commas, with at most a minus sign before and a percent sign behind; or empty. */
export const pureCell = '^-?[0-9.,]*%?$'

const decimal = (point: string) => `[0-9]+${point}(?:[0-9]{1,2}|[0-9]{4,})|[0-9]{4,}${point}[0-9]+|0[0-9]*${point}[0-9]+`
const grouped = (group: string, point: string) => `[0-9]{1,3}(?:${group}[0-9]{3})+${point}[0-9]+|[0-9]{1,3}(?:${group}[0-9]{3}){2,}`

/** Pure cells that are evidence of a format, and those that could be either. */
export const evidencePatterns = {
  vi: `^-?(?:${decimal(',')}|${grouped('[.]', ',')})%?$`,
  en: `^-?(?:${decimal('[.]')}|${grouped(',', '[.]')})%?$`,
  ambiguous: '^-?[1-9][0-9]{0,2}[.,][0-9]{3}%?$',
} as const

/** How a database reads the plain numbers of a format: which cells, and the signs that stand for groups and decimals. */
export interface PlainNumbers {
  /** At most one minus sign before and one percent sign behind. */
  readonly pattern: string
  readonly group: '.' | ','
  readonly point: '.' | ','
}

/** Longer numbers than this are read one by one. */
export const longestPlainNumber = 15

/** The cells that are plainly numbers in a format; the others may be as well, and are read one by one. */
export function plainNumbers(format: NumberFormat): PlainNumbers {
  const [group, point] = format === 'vi' ? (['.', ','] as const) : ([',', '.'] as const)
  if (format === 'ambiguous' || format === 'plain') return { pattern: '^-?[0-9]+%?$', group, point }
  return { pattern: `^-?(?:[0-9]+|[0-9]+[${point}][0-9]+|[1-9][0-9]{0,2}(?:[${group}][0-9]{3})+(?:[${point}][0-9]+)?)%?$`, group, point }
}
