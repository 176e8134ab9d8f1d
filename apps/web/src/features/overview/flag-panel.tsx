import type { AssessmentRow } from '@moc/core'
import { formatBand, overviewWords, readSparkInput, sharedWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import styles from './flags.module.css'
import { PaceBars } from './pace-bars.tsx'
import { nameOf, sayGap, sayGoal, sayValue } from './say-row.ts'
import { saySpark } from './say-spark.ts'
import { linkToWorking, type TakenSelection } from './selection-link.ts'
import { Sparkline } from './sparkline.tsx'

/** One target that will be missed, or was: its course, where it stands, and how the two paces compare. */
export function FlagPanel({ row, selection }: { row: AssessmentRow; selection: TakenSelection }) {
  const language = useLanguage()
  const words = useWords(overviewWords).flags
  const shared = useWords(sharedWords)
  const course = useRef<HTMLDivElement>(null)
  const measured = useElementWidth(course, 150)
  const width = usePrinting() ? Math.min(150, measured) : measured
  const point = row.decidedBy ?? row.latest
  const working = linkToWorking(row, selection)
  if (point === null) return null
  const value = sayValue(row, point, language)
  const gap = sayGap(row, point, language)
  return (
    <article className={styles['panel']}>
      <h3>
        <StatusIcon status={row.status} size={15} />
        <span className="visually-hidden">{shared.statuses[row.status]}: </span>
        <span>{nameOf(row, language)}</span>
      </h3>
      <div className={styles['course']} ref={course}>
        <Sparkline input={readSparkInput(row)} width={width} height={64} label={saySpark(row, language)} />
      </div>
      <p className={styles['value']}>
        <b>{value.number}</b>
        <span>
          {value.unit} · {value.period}
          {value.counts && <> · {value.counts}</>}
        </span>
        <span className={styles['goal']}>
          {words.goal(row.horizon)} {sayGoal(row, language)}
        </span>
      </p>
      <div className={styles['paces']}>{row.status === 'missed' ? gap !== null && <p>{words.gap(gap)}</p> : <PaceBars row={row} />}</div>
      <p className={styles['foot']}>
        <span>
          {row.probability !== undefined && row.status !== 'missed' ? (
            <>
              {words.probability} <b>{formatBand(row.probability, language)}</b>
            </>
          ) : (
            <b>{shared.statuses[row.status]}</b>
          )}
          {row.marks.includes('few-data') && <> · {shared.marks['few-data']}</>}
          {row.marks.includes('modelled') && <> · {shared.marksShort.modelled}</>}
          {row.marks.includes('unverified-data') && <> · {shared.marksShort['unverified-data']}</>}
        </span>
        {working && (
          <Link {...working} aria-label={`${words.working}: ${nameOf(row, language)}`}>
            {words.working}
          </Link>
        )}
      </p>
    </article>
  )
}
