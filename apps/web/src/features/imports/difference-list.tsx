import type { CatalogueView } from '@moc/contract'
import type { DiffLine, ImportDiff, RejectedLine } from '@moc/core'
import { formatNumber, importCheckWords, importDifferenceWords } from '@moc/figures'
import { useId, useState, type ReactNode } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import { signs } from './difference-kinds.ts'
import styles from './difference-panel.module.css'
import { LineDetail } from './line-detail.tsx'
import list from './list-table.module.css'
import { describePlace, listDecimals, nameIndicator, nameStatus, sayReason, writeDiffValue } from './say-difference.ts'

interface DifferenceListProps {
  readonly diff: ImportDiff
  readonly catalogue: CatalogueView | undefined
  readonly renderTrail?: (line: DiffLine) => ReactNode
}

/** Values with what is stored beside what the file says; one that is chosen opens its cell and its details. */
export function DifferenceList({ diff, catalogue, renderTrail }: DifferenceListProps) {
  const words = useWords(importDifferenceWords)
  const decimals = listDecimals(diff.lines)
  const several = new Set(diff.lines.map(({ indicator }) => indicator)).size > 1
  if (diff.lines.length === 0 && diff.rejectedLines.length === 0) return <p className={panel['quiet']}>{words.nothing}</p>
  return (
    <div className={list['scroll']} role="region" aria-label={words.title} tabIndex={0}>
      {diff.lines.length > 0 && (
        <table className={`${list['table']} ${styles['list']}`}>
          <thead>
            <tr>
              <th scope="col" className={styles['kind']}>
                <span>{words.list.change}</span>
              </th>
              {several && <th scope="col">{words.list.indicator}</th>}
              <th scope="col">{words.list.place}</th>
              <th scope="col">{words.list.period}</th>
              <th scope="col" className={list['number']}>
                {words.list.before}
              </th>
              <th scope="col" className={list['number']}>
                {words.list.after}
              </th>
              <th scope="col">{words.list.why}</th>
            </tr>
          </thead>
          <tbody>
            {diff.lines.map((line) => (
              <Line
                key={`${line.key} ${line.line}`}
                line={line}
                several={several}
                decimals={decimals.get(line.indicator) ?? 0}
                catalogue={catalogue}
                {...(renderTrail ? { renderTrail } : {})}
              />
            ))}
          </tbody>
        </table>
      )}
      {diff.rejectedLines.length > 0 && <Rejected lines={diff.rejectedLines} />}
    </div>
  )
}

interface LineProps {
  readonly line: DiffLine
  /** Whether the indicator is named, since it is not the same in all rows. */
  readonly several: boolean
  readonly decimals: number
  readonly catalogue: CatalogueView | undefined
  readonly renderTrail?: (line: DiffLine) => ReactNode
}

function Line({ line, several, decimals, catalogue, renderTrail }: LineProps) {
  const language = useLanguage()
  const words = useWords(importDifferenceWords)
  const id = useId()
  const [open, setOpen] = useState(false)
  const place = describePlace(line.place, catalogue, language)
  const { status } = line.after
  const indicator = nameIndicator(line.indicator, catalogue, language)
  return (
    <>
      <tr className={styles['line']} data-open={open ? '' : undefined} onClick={() => setOpen(!open)}>
        <th scope="row" className={styles['change']} data-kind={line.change}>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${words.changes[line.change]}. ${words.open(`${indicator}, ${place.name}, ${line.period}`)}`}
            onClick={(event) => {
              event.stopPropagation()
              setOpen(!open)
            }}
          >
            <i aria-hidden="true">{signs[line.change]}</i> <span>{words.changes[line.change]}</span>
          </button>
        </th>
        {several && <td className={list['wide']}>{indicator}</td>}
        <td>
          {place.name} {place.until !== null && <small className={styles['small']}>(→ {place.until})</small>}
        </td>
        <td>
          <span lang="vi">{line.period}</span>{' '}
          {status !== 'official' && <small className={styles['small']}>{nameStatus(status, language)}</small>}
        </td>
        <td className={list['number']}>{line.before === null ? words.none : writeDiffValue(line.before, decimals, language)}</td>
        <td className={list['number']}>
          <b>{writeDiffValue(line.after, decimals, language)}</b>
        </td>
        <td className={styles['why']}>{sayReason(line, language)}</td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={several ? 7 : 6} className={styles['detail']}>
            <LineDetail line={line} indicator={indicator} />
            {renderTrail?.(line)}
          </td>
        </tr>
      )}
    </>
  )
}

function Rejected({ lines }: { lines: readonly RejectedLine[] }) {
  const language = useLanguage()
  const words = useWords(importDifferenceWords)
  const checks = useWords(importCheckWords).checks
  return (
    <table className={list['table']}>
      <thead>
        <tr>
          <th scope="col">{words.list.change}</th>
          <th scope="col" className={list['number']}>
            {words.list.line}
          </th>
          <th scope="col">{words.list.why}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, issues }) => (
          <tr key={line}>
            <th scope="row" className={styles['change']} data-kind="rejected">
              <i aria-hidden="true">{signs.rejected}</i> <span>{words.changes.rejected}</span>
            </th>
            <td className={list['number']}>{formatNumber(line, 0, language)}</td>
            <td className={styles['why']}>
              {issues.map((issue, i) => (
                <p key={i}>{issue.severity === 'error' ? (language === 'vi' ? issue.message : issue.messageEn) : checks.warning}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
