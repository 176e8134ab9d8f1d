export const delimiters = [';', '\t', ','] as const
export type Delimiter = (typeof delimiters)[number]

const sampleLength = 256 * 1024
const sampleRows = 500

/**
 * Which delimiter a text is written with: the one that most of its first rows (at most 500, outside quotation marks) have equally often,
 * so that a title with commas does not decide. A comma between digits is a decimal comma where `;` or tab could be the delimiter.
 * Text without any gives a comma. Vietnamese Excel writes `;`, because its decimals are commas.
 */
export function detectDelimiter(text: string): Delimiter {
  const rows = bareRows(text.slice(0, sampleLength))
  const scored = delimiters.map((delimiter) => ({ delimiter, score: consistency(rows, delimiter) }))
  const [most] = scored.toSorted((a, b) => b.score - a.score)
  return most && most.score > 0 ? most.delimiter : ','
}

/** How consistently rows have a delimiter: the square of the share of rows with the commonest count, times the root of that count. */
function consistency(rows: readonly string[], delimiter: Delimiter): number {
  const times = new Map<number, number>()
  for (const row of rows) {
    const bare = delimiter === ',' && /[;\t]/.test(row) ? row.replace(/\d,(?=\d)/g, '') : row
    const count = bare.split(delimiter).length - 1
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1)
  }
  let best = 0
  for (const [count, found] of times) best = Math.max(best, (found / rows.length) ** 2 * Math.sqrt(count))
  return best
}

/** The first rows with text, without what stands in quotation marks. A row that the sample cuts is left out where there are others. */
function bareRows(sample: string): readonly string[] {
  const rows: string[] = []
  let row = ''
  let from = 0
  const take = (): void => {
    if (row.trim() !== '') rows.push(row)
    row = ''
  }
  const mark = /["\n\r]/g
  for (let found = mark.exec(sample); found !== null && rows.length < sampleRows; found = mark.exec(sample)) {
    const at = found.index
    row += sample.slice(from, at)
    from = at + 1
    if (found[0] !== '"') {
      take()
      continue
    }
    // A quotation mark opens at the beginning of a cell only; elsewhere it is a character.
    if (at > 0 && !/[\n\r;,\t"]/.test(sample[at - 1]!)) continue
    const close = closing(sample, at + 1)
    if (close < 0) break
    from = close + 1
    mark.lastIndex = from
  }
  if (rows.length === 0) {
    row += sample.slice(from)
    take()
  } else if (sample.length < sampleLength && rows.length < sampleRows && mark.lastIndex === 0) {
    row += sample.slice(from)
    take()
  }
  return rows
}

/** Where the quotation mark is that closes a cell; doubled ones do not. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}
