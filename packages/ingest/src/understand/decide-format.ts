import { cellName, type Mapping, type NumberFormat, type RowIssue } from '@moc/core'
import { detectNumberFormat, isAmbiguousNumber } from '../numbers/number-format.ts'
import { numberFormatMixed } from '../rows/messages.ts'
import type { Asker } from './ask.ts'
import * as say from './messages.ts'
import type { ColumnPlan } from './plan-columns.ts'

/** A cell of numbers as it is written. */
export interface WrittenNumber {
  readonly line: number
  readonly text: string
  /** Its column, counted from 0. */
  readonly index: number
}

/**
 * Decides once for a table how its numbers are written; where no cell tells `1.234` from `1,234`, or cells contradict one
 * another, a person is asked, and until then the format is ambiguous.
 */
export function decideFormat(
  texts: readonly WrittenNumber[],
  unit: string | null,
  columns: readonly Pick<ColumnPlan, 'index' | 'unit' | 'header'>[],
  mapping: Mapping,
  asker: Asker,
): { format: NumberFormat; mixed: boolean; issues: RowIssue[] } {
  if (mapping.numberFormat) return { format: mapping.numberFormat, mixed: false, issues: [] }
  const reading = detectNumberFormat(texts)
  if (reading.kind === 'format' && reading.format !== 'ambiguous') return { format: reading.format, mixed: false, issues: [] }
  const unclear = texts.filter(({ text }) => isAmbiguousNumber(text))
  const first = unclear[0] ?? texts.find(({ text }) => /[.,]/u.test(text))
  if (!first) return { format: 'plain', mixed: false, issues: [] }
  const shares = columns.find(({ index }) => index === first.index)?.unit === '%' || unit === '%'
  const digits = /[.,]/u.exec(first.text)?.[0] === '.' ? (['vi', 'en'] as const) : (['en', 'vi'] as const)
  const [grouped, decimal] = [first.text.replace(/[.,]/gu, ''), first.text.replace(',', '.')]
  const choices = { [digits[0]]: grouped, [digits[1]]: decimal } as Record<'vi' | 'en', string>
  const query = {
    code: 'number-format',
    column: first.index,
    line: first.line,
    text: first.text,
    ...say.askNumberFormat(first.text),
    choices: [say.choices.vi(first.text, choices.vi), say.choices.en(first.text, choices.en)],
    ...(reading.kind === 'mixed' ? {} : { proposed: shares ? digits[1] : digits[0] }),
  } as const
  const answer = asker.ask(query)
  for (const { line, index } of unclear) asker.ask(query, `${line}:${index}`)
  if (answer === 'vi' || answer === 'en') return { format: answer, mixed: false, issues: [] }
  if (reading.kind !== 'mixed') return { format: 'ambiguous', mixed: false, issues: [] }
  const { vi, en } = reading
  const late = vi.line > en.line ? vi : en
  const at = texts.find(({ line, text }) => line === late.line && text === late.text)?.index ?? 0
  return {
    format: 'ambiguous',
    mixed: true,
    issues: [
      { line: late.line, column: columns[at]?.header || cellName(at, late.line), ...numberFormatMixed(vi.text, vi.line, en.text, en.line) },
    ],
  }
}
