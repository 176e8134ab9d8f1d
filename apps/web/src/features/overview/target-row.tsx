import type { AssessmentRow } from '@moc/core'
import { formatBand, formatPace, formatPeriod, formatYears, isPast, overviewWords, readSparkInput, sharedWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { Bullet } from './bullet.tsx'
import { sayMilestones, sayValue } from './say-row.ts'
import { saySpark } from './say-spark.ts'
import type { TakenSelection } from './selection-link.ts'
import type { FigureSizes } from './size-figures.ts'
import { Sparkline } from './sparkline.tsx'
import { TargetName } from './target-name.tsx'
import at from './columns.module.css'
import styles from './target-row.module.css'

/** One part of a target. Without a value it says what is asked for and who should report, instead of empty pictures. */
export function TargetRow({ row, selection, sizes }: { row: AssessmentRow; selection: TakenSelection; sizes: FigureSizes }) {
  const past = isPast(selection.horizon, selection.asOf)
  return (
    <tr role="row" id={`t-${row.targetVersion}`} className={styles['row']} data-empty={row.latest === null ? '' : undefined}>
      <th role="rowheader" scope="row" className={`${at['target']} ${styles['target']}`}>
        <TargetName row={row} selection={selection} />
      </th>
      {row.latest === null ? <NoValueCells row={row} /> : <ValueCells row={row} sizes={sizes} past={past} />}
      <StatusCell row={row} />
    </tr>
  )
}

function ValueCells({ row, sizes, past }: { row: AssessmentRow; sizes: FigureSizes; past: boolean }) {
  const language = useLanguage()
  const table = useWords(overviewWords).table
  const words = table.columns
  const shared = useWords(sharedWords)
  const latest = row.latest!
  const decided = row.decidedBy ?? latest
  const value = sayValue(row, decided, language)
  const pace = formatPace(row, language)
  const marks = (['preliminary', 'modelled', 'unverified-data', 'old-data'] as const).filter((mark) => row.marks.includes(mark))
  return (
    <>
      <td role="cell" className={`${at['latest']} ${styles['latest']}`} data-label={words.latest}>
        <span className={styles['number']}>
          <b>{value.number}</b> <span>{value.unit}</span>
        </span>
        <span className={styles['note']}>
          {[value.period, value.counts, ...marks.map((mark) => shared.marksShort[mark])].filter(Boolean).join(' · ')}
        </span>
        {decided.time !== latest.time && (
          <span className={`${styles['note']} ${styles['whole']}`}>
            {table.latestIs(sayValue(row, latest, language).number, formatPeriod(latest.period, language))}
          </span>
        )}
      </td>
      <td role="cell" className={`${at['bullet']} ${styles['bullet']}`} data-label={words.bullet}>
        <Bullet row={row} width={sizes.bullet} />
      </td>
      <td role="cell" className={`${at['spark']} ${styles['spark']}`} data-label={words.spark}>
        <Sparkline input={readSparkInput(row)} width={sizes.spark} height={sizes.sparkHeight} label={saySpark(row, language)} />
      </td>
      <td role="cell" className={`${at['pace']} ${styles['pace']}`} data-label={words.pace}>
        {pace.needed === null && pace.soFar === null ? (
          <span className={styles['note']}>—</span>
        ) : (
          <>
            {past ? null : (
              <>
                <b>{pace.needed ?? '—'}</b> /{' '}
              </>
            )}
            {pace.soFar ?? '—'}
            {row.paceSoFarFrom !== undefined && row.paceSoFarTo !== undefined && row.paceSoFarTo - row.paceSoFarFrom !== 5 && (
              <span className={styles['note']}>{formatYears(row.paceSoFarFrom, row.paceSoFarTo)}</span>
            )}
          </>
        )}
      </td>
    </>
  )
}

function NoValueCells({ row }: { row: AssessmentRow }) {
  const language = useLanguage()
  const words = useWords(overviewWords).table
  const shared = useWords(sharedWords)
  const goals = sayMilestones(row, language)
  return (
    <td role="cell" colSpan={4} className={styles['asked']} data-label={words.columns.latest}>
      <span>{row.reason === 'slot' ? words.slot : goals === '' ? words.noValue : goals}</span>
      {row.reason !== 'slot' && (
        <span className={styles['note']}>{row.agency === undefined ? shared.unknownAgency : words.whoReports(row.agency)}</span>
      )}
    </td>
  )
}

function StatusCell({ row }: { row: AssessmentRow }) {
  const language = useLanguage()
  const words = useWords(overviewWords).table
  const shared = useWords(sharedWords)
  const below = [
    row.reason === undefined ? null : shared.reasonsShort[row.reason],
    row.probability === undefined || row.status === 'notAssessable' ? null : formatBand(row.probability, language),
    ...(['keep', 'few-data'] as const).map((mark) => (row.marks.includes(mark) ? shared.marks[mark] : null)),
  ].filter((part) => part !== null)
  return (
    <td role="cell" className={`${at['status']} ${styles['status']}`} data-label={words.columns.status}>
      <StatusIcon status={row.status} size={15} />
      <span>
        <b>{shared.statuses[row.status]}</b>
        {below.length > 0 && <span className={styles['note']}>{below.join(' · ')}</span>}
      </span>
    </td>
  )
}
