import type { OverviewView } from '@moc/contract'
import { isPast, overviewWords, sharedWords } from '@moc/figures'
import { Link, useSearch } from '@tanstack/react-router'
import { useRef, type CSSProperties } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { namePlace } from '../../places/name-place.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { ObjectiveHead } from './objective-head.tsx'
import { printedSizes, sizeFigures } from './size-figures.ts'
import { TableHead } from './table-head.tsx'
import { TargetRow } from './target-row.tsx'
import styles from './target-table.module.css'

/** All targets by objective: where they stand, how they came there, what is needed, how they are judged. */
export function TargetTable({ overview }: { overview: OverviewView }) {
  const language = useLanguage()
  const words = useWords(overviewWords).table
  const shared = useWords(sharedWords)
  const { status } = useSearch({ from: '/' })
  const frame = useRef<HTMLDivElement>(null)
  const width = useElementWidth(frame, 1344)
  const printing = usePrinting()
  const sizes = printing ? printedSizes : sizeFigures(width)
  const { strategy, place, selection, assessments, numbered } = overview
  const rows = status === undefined ? assessments : assessments.filter((row) => row.status === status)
  const objectives = [...new Set(rows.map((row) => row.objective))]
  const years = [...new Set(assessments.flatMap((row) => row.milestones.flatMap(({ year }) => (year === null ? [] : [year]))))].toSorted(
    (a, b) => a - b,
  )
  const past = isPast(selection.horizon, selection.asOf)
  const ahead = assessments.some((row) => row.projection.length > 0) && !past
  const notes = [
    assessments.some((row) => row.marks.includes('from-path')) ? words.fromPath(selection.horizon) : null,
    assessments.some((row) => row.marks.includes('national-target')) ? words.nationalTarget : null,
  ].filter((note) => note !== null)

  return (
    <section id="bang-chi-tieu" className={styles['section']} aria-labelledby="table-title">
      <div className={styles['head']}>
        <div>
          <h2 id="table-title">{words.title}</h2>
          {status !== undefined && (
            <Link to="/" from="/" search={(now) => ({ ...now, status: undefined })} resetScroll={false} className={styles['filter']}>
              <StatusIcon status={status} size={14} /> {words.filter(shared.statuses[status].toLowerCase())}{' '}
              <span aria-hidden="true">✕</span>
              <span className="visually-hidden">{words.clearFilter}</span>
            </Link>
          )}
        </div>
        {assessments.some((row) => row.latest !== null) && <p>{words.legend(years.join(', '), ahead)}</p>}
      </div>
      {notes.length > 0 && <p className={styles['notes']}>{notes.join(' · ')}</p>}
      {/* Roles are written out because cards on a narrow page are no longer laid out as a table. */}
      <div
        ref={frame}
        className={styles['frame']}
        data-layout={sizes.layout}
        style={{ '--bullet': `${sizes.bullet}px`, '--spark': `${sizes.spark}px` } as CSSProperties}
      >
        <table role="table">
          <caption className="visually-hidden">
            {words.caption(language === 'vi' ? strategy.shortVi : strategy.shortEn, namePlace(place, language), selection.horizon)}
          </caption>
          <TableHead past={past} empty={rows.every((row) => row.latest === null)} />
          {objectives.map((no) => (
            <tbody key={no} role="rowgroup">
              <ObjectiveHead no={no} strategy={strategy} numbered={numbered.filter((one) => one.objective === no)} />
              {rows
                .filter((row) => row.objective === no)
                .map((row) => (
                  <TargetRow key={row.targetVersion} row={row} selection={selection} sizes={sizes} />
                ))}
            </tbody>
          ))}
        </table>
        {rows.length === 0 && <p className={styles['nothing']}>{assessments.length === 0 ? words.noTargets : words.nothingFiltered}</p>}
      </div>
    </section>
  )
}
