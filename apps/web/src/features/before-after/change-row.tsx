import type { BeforeAfterRowView, BeforeAfterView } from '@moc/contract'
import type { PointRow } from '@moc/core'
import { beforeAfterWords, unitOfChange, writeChange, type DumbbellAxis } from '@moc/figures'
import { Link, useSearch } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './change-table.module.css'
import { Dumbbell } from './dumbbell.tsx'
import { listDoubted, nameRow, sayEvidence, sayPoint } from './say-row.ts'
import { Working } from './working.tsx'

export interface ChangeRowProps {
  readonly row: BeforeAfterRowView
  readonly view: BeforeAfterView
  readonly axis: DumbbellAxis
  /** Width of the picture in pixels. */
  readonly picture: number
  readonly isPart: boolean
}

/** One indicator before and after. Its name opens the working below it, which the address remembers. */
export function ChangeRow({ row, view, axis, picture, isPart }: ChangeRowProps) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords).table
  const open = useSearch({ from: '/truoc-sau' }).row === row.code
  return (
    <>
      <tr role="row" id={`r-${row.code}`} className={styles['row']} data-part={isPart ? '' : undefined} data-open={open ? '' : undefined}>
        <th role="rowheader" scope="row" className={styles['indicator']}>
          <Link
            to="/truoc-sau"
            from="/truoc-sau"
            search={(now) => ({ ...now, row: open ? undefined : row.code })}
            replace
            resetScroll={false}
            aria-expanded={open}
            aria-controls={`w-${row.code}`}
            title={open ? words.close : words.open}
            activeProps={{ 'aria-current': undefined }}
          >
            {nameRow(row, language)}
          </Link>
        </th>
        <PointCell row={row} point={row.before} view={view} label={words.columns.before} />
        <td role="cell" className={styles['picture']} data-label={words.columns.picture}>
          <Dumbbell row={row} axis={axis} width={picture} />
        </td>
        <PointCell row={row} point={row.after} view={view} label={words.columns.after} isAfter />
        <td role="cell" className={styles['change']} data-label={words.columns.change}>
          {row.change === null ? (
            '—'
          ) : (
            <>
              <b>{writeChange(row.change, row, language)}</b> <span className={styles['unit']}>{unitOfChange(row, language)}</span>
            </>
          )}
        </td>
        <CertaintyCell row={row} />
      </tr>
      {open && (
        <tr role="row" className={styles['working']}>
          <td role="cell" colSpan={6} id={`w-${row.code}`}>
            <Working row={row} view={view} />
          </td>
        </tr>
      )}
    </>
  )
}

interface PointCellProps {
  readonly row: BeforeAfterRowView
  readonly point: PointRow | null
  readonly view: BeforeAfterView
  readonly label: string
  readonly isAfter?: boolean
}

function PointCell({ row, point, view, label, isAfter = false }: PointCellProps) {
  const language = useLanguage()
  const said = point === null ? null : sayPoint(row, point, view.year, language)
  return (
    <td role="cell" className={`${styles['number']} ${isAfter ? styles['after'] : ''}`} data-label={label}>
      {said === null ? '—' : said.number}
      {said?.notes.map((note) => (
        <span key={note} className={styles['note']}>
          {note}
        </span>
      ))}
    </td>
  )
}

function CertaintyCell({ row }: { row: BeforeAfterRowView }) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords)
  const isClear = row.certainty === 'clear-rise' || row.certainty === 'clear-fall'
  const doubted = listDoubted(row).length
  return (
    <td role="cell" className={styles['certainty']} data-label={words.table.columns.certainty}>
      {isClear ? <b>{words.certainties[row.certainty]}</b> : words.certainties[row.certainty]}
      {[
        ...sayEvidence(row, language),
        ...(doubted > 0 ? [words.table.doubted(doubted)] : []),
        ...(row.target?.isNationalElsewhere ? [words.table.nationalTarget] : []),
      ].map((line) => (
        <span key={line} className={styles['note']}>
          {line}
        </span>
      ))}
    </td>
  )
}
