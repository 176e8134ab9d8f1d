import type { BeforeAfterRowView } from '@moc/contract'
import type { PointRow, ShareInterval } from '@moc/core'
import {
  beforeAfterWords,
  conclusionWords,
  formatNumber,
  formatPeriod,
  unitOfChange,
  writeChange,
  writeInterval,
  writeValue,
} from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { valueUnit } from './say-row.ts'
import styles from './working.module.css'

/** The two values that are compared, with their counts and Wilson's intervals, and the difference with Newcombe's. */
export function WorkingPair({ row }: { row: BeforeAfterRowView }) {
  const language = useLanguage()
  const words = useWords(conclusionWords).working
  const table = useWords(beforeAfterWords).table
  const { before, after, change, newcombe, largestStep, wilsonBefore, wilsonAfter } = row
  if (before === null || after === null || change === null) return null
  const unit = unitOfChange(row, language)
  const interval = newcombe && writeInterval(newcombe, language)
  return (
    <div>
      <h2>{words.pair}</h2>
      <dl className={styles['facts']}>
        <PairSide label={words.before} row={row} point={before} wilson={wilsonBefore} />
        <PairSide label={words.after} row={row} point={after} wilson={wilsonAfter} />
        <div>
          <dt>{words.difference}</dt>
          <dd>
            {writeChange(change, row, language)} {unit}
            {interval && `, ${table.interval(interval.lo, interval.hi)} (Newcombe)`}
            {largestStep !== null && `; ${words.step(`${formatNumber(largestStep, 1, language)} ${unit}`)}`}
          </dd>
        </div>
      </dl>
    </div>
  )
}

interface PairSideProps {
  readonly label: string
  readonly row: BeforeAfterRowView
  readonly point: PointRow
  readonly wilson: ShareInterval | null
}

function PairSide({ label, row, point, wilson }: PairSideProps) {
  const language = useLanguage()
  const words = useWords(conclusionWords).working
  const { numerator, denominator } = point
  const ends = wilson && writeInterval(wilson, language)
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {[
          words.value(writeValue(point.value, row, language) + valueUnit(row), formatPeriod(point.period, language)),
          numerator === null || denominator === null ? null : words.counts(write(numerator), write(denominator)),
          ends && words.wilson(ends.lo, ends.hi),
        ]
          .filter((part) => part !== null)
          .join(', ')}
      </dd>
    </div>
  )

  function write(count: number): string {
    return formatNumber(count, Number.isInteger(count) ? 0 : 1, language)
  }
}
