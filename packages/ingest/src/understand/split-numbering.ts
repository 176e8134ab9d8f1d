import { foldName } from '../names/fold-name.ts'
import { ofWhichLabel } from './words.ts'

/** How a row is numbered, coarsest 0: `I`/`A`, `1`, `1.1`, `a)`, `-`, `+`; 3.5 where it is not numbered. */
export function splitNumbering(text: string, beside: string): { readonly style: number; readonly rest: string } {
  const patterns: readonly [RegExp, number][] = [
    [/^(?:[IVX]{1,5}|[A-D])[.)/]?(?:\s+|$)/u, 0],
    [/^\d{1,2}(?:\.\d{1,2}){2,}[.)]?(?:\s+|$)/u, 3],
    [/^\d{1,2}\.\d{1,2}[.)]?(?:\s+|$)/u, 2],
    [/^\d{1,3}[.)](?:\s+|$)/u, 1],
    [/^[a-zđ][.)](?:\s+|$)/u, 3],
    [/^\+\s*(?=\D)/u, 5],
    [/^[-–*•]\s*(?=\D)/u, 4],
  ]
  for (const [pattern, style] of patterns) {
    const match = pattern.exec(text)
    if (match && match[0].length < text.length) return { style, rest: text.slice(match[0].length).trim() }
  }
  if (/^\d{1,3}$/u.test(beside)) return { style: 1, rest: text }
  for (const [pattern, style] of patterns) if (beside !== '' && pattern.test(beside)) return { style, rest: text }
  if (foldName(text) === '' && text !== '') return { style: 3.5, rest: text }
  return { style: ofWhichLabel.test(text) ? 4 : 3.5, rest: text }
}
