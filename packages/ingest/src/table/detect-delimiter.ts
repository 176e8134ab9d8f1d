export const delimiters = [';', '\t', ','] as const
export type Delimiter = (typeof delimiters)[number]

/**
 * Which delimiter a header line is written with: the one that stands most often outside quotation marks.
 * A header of one column gives a comma. Vietnamese Excel writes `;`, because its decimals are commas.
 */
export function detectDelimiter(text: string): Delimiter {
  const header = text.trimStart().split(/\r\n|\r|\n/, 1)[0] ?? ''
  const bare = header.replace(/"[^"]*"/g, '')
  const counted = delimiters.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }))
  const [most] = counted.toSorted((a, b) => b.count - a.count)
  return most && most.count > 0 ? most.delimiter : ','
}
