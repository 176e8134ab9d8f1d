import type { DiffLine, DiffValue } from '@moc/core'
import { formatExact, importDifferenceWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './difference-panel.module.css'
import { nameCell, nameStatus } from './say-difference.ts'

/** The series that needs no name, since it is the only one of most indicators. */
const mainSeries = 'main'

/** The cell that a value comes from, as it was written, and everything that differs besides the value. */
export function LineDetail({ line, indicator }: { line: DiffLine; indicator: string }) {
  const language = useLanguage()
  const words = useWords(importDifferenceWords).detail
  const list = useWords(importDifferenceWords).list
  const { before, after } = line
  const beside = (of: (value: DiffValue) => string | null): string | null => {
    const now = of(after)
    const then = before === null ? null : of(before)
    if (then === null || then === now) return now
    return `${then} → ${now ?? '—'}`
  }
  const counts = ({ numerator, denominator }: DiffValue) =>
    numerator === null || denominator === null ? null : `${formatExact(numerator, language)}/${formatExact(denominator, language)}`
  const facts: readonly (readonly [string, string | null, 'vi'?])[] = [
    [list.indicator, indicator],
    [words.cell, words.cellAt(nameCell(line, language), line.raw)],
    [words.status, beside(({ status }) => nameStatus(status, language))],
    [words.counts, beside(counts)],
    [words.source, beside(({ source }) => source), 'vi'],
    [words.note, beside(({ note }) => note), 'vi'],
    [words.series, line.series === mainSeries ? null : line.series],
  ]
  return (
    <dl className={styles['facts']}>
      {facts.map(
        ([name, value, lang]) =>
          value !== null &&
          value !== '' && (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang={lang}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
