import type { CatalogueView, ImportPageView, ImportTableView } from '@moc/contract'
import { columnLetters, type UnderstoodColumn } from '@moc/core'
import { formatNumber, formatPeriod, importTableWords, type Language } from '@moc/figures'
import { useMemo, useRef } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import { commonIndicator, groupByLine, isNumeric, labelColumn, listLines, tintOf, type TableLine } from './list-lines.ts'
import list from './list-table.module.css'
import { nameIndicator, namePlaceOf } from './say-difference.ts'
import { TableRow, type RowSurroundings } from './table-row.tsx'
import styles from './table-view.module.css'

/** More columns than this are not drawn; they are read all the same. */
const mostColumns = 60

interface TableViewProps {
  readonly windows: readonly ImportTableView[]
  readonly page: ImportPageView
  readonly catalogue: CatalogueView | undefined
}

/** A real table: line numbers, column letters, the header with what each column means, and every line with its remark. */
export function TableView({ windows, page, catalogue }: TableViewProps) {
  const language = useLanguage()
  const words = useWords(importTableWords)
  const { table } = windows[0]!
  const region = useRef<HTMLDivElement>(null)
  const gone = useRef(-1)
  const lines = useMemo(() => listLines(windows), [windows])
  const issues = useMemo(() => groupByLine(table, page.diff.issues), [table, page.diff.issues])
  const columns = table.columns.slice(0, mostColumns)
  const around: RowSurroundings = {
    columns,
    workbook: table.sheet !== undefined,
    label: labelColumn(columns),
    issues,
    open: table.questions.filter(({ id }) => page.answers[id] === undefined),
    catalogue,
  }
  const caption = words.caption(page.summary.fileName)
  const headers = lines.filter(({ role }) => role === 'header')
  const firstHeader = headers[0]?.line ?? null
  if (columns.length === 0) return <p className={panel['quiet']}>{words.unread}</p>
  const header = <HeaderRow key="header" columns={columns} lines={headers} common={commonIndicator(table)} catalogue={catalogue} />
  return (
    <>
      <div ref={region} className={`${list['scroll']} ${styles['window']}`} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['corner']}>
                <span className="visually-hidden">{words.corner}</span>
              </th>
              {columns.map(({ index }) => (
                <th key={index} scope="col" className={styles['letter']}>
                  {columnLetters(index)}
                </th>
              ))}
              <th scope="col" className={styles['why']}>
                <span className="visually-hidden">{words.why}</span>
              </th>
            </tr>
            {firstHeader === null && header}
          </thead>
          <tbody>
            {lines.map((line) =>
              line.role !== 'header' ? <TableRow key={line.line} {...line} around={around} /> : line.line === firstHeader && header,
            )}
          </tbody>
        </table>
      </div>
      {(around.open.length > 0 || lines.some(({ line }) => issues.has(line))) && (
        <button
          type="button"
          className={`${button['link']} ${styles['jump']} screen-only`}
          onClick={() => {
            gone.current = goToNext(region.current, gone.current)
          }}
        >
          {words.next}
        </button>
      )}
      {table.columns.length > columns.length && (
        <p className={panel['quiet']}>{words.moreColumns(formatNumber(table.columns.length - columns.length, 0, language))}</p>
      )}
    </>
  )
}

/** Goes to the line that wants a look after the one gone to before, and after the last one to the first; gives its number among them. */
function goToNext(region: HTMLElement | null, before: number): number {
  const rows = [...(region?.querySelectorAll<HTMLElement>('tr[data-look]') ?? [])]
  const next = (before + 1) % Math.max(1, rows.length)
  rows[next]?.focus({ preventScroll: true })
  rows[next]?.scrollIntoView({ block: 'center' })
  return next
}

interface HeaderRowProps {
  /** The indicator of all columns of values, which then is not said above each. */
  readonly common: string | null
  readonly columns: readonly UnderstoodColumn[]
  readonly lines: readonly TableLine[]
  readonly catalogue: CatalogueView | undefined
}

/** The words of the header rows above each column, and what the column was understood as. */
function HeaderRow({ columns, lines, common, catalogue }: HeaderRowProps) {
  const language = useLanguage()
  const words = useWords(importTableWords)
  const [first, last] = [lines[0]?.line, lines.at(-1)?.line]
  return (
    <tr className={styles['header']}>
      <th scope="row" className={styles['line']}>
        {first === undefined ? '' : first === last ? first : `${first}–${last}`}
      </th>
      {columns.map((column) => (
        <th key={column.index} scope="col" data-number={isNumeric(column) ? '' : undefined} data-tint={tintOf(column)}>
          <span lang="vi">{column.header}</span>
          <span className={styles['meaning']}>{sayMeaning(column, common, catalogue, language)}</span>
        </th>
      ))}
      <td className={styles['why']}>{words.rows.header}</td>
    </tr>
  )
}

/** What a column is, in a few words: its role, or the period, place or indicator that it holds values of. */
function sayMeaning(column: UnderstoodColumn, common: string | null, catalogue: CatalogueView | undefined, language: Language): string {
  const words = importTableWords[language]
  const said = (text: string) => text.toLowerCase() !== column.header.toLowerCase() && text
  const { role, period, indicator, place, unit } = column
  if (role !== 'value') return said(words.columns[role]) || ''
  const status = period?.status
  return (
    [
      indicator !== undefined && indicator !== common && nameIndicator(indicator, catalogue, language),
      place !== undefined && namePlaceOf(place, catalogue, language),
      period !== undefined && said(formatPeriod(period, language)),
      status !== undefined && status !== 'official' && words.status[status],
      unit,
    ]
      .filter(Boolean)
      .join(' · ') || (period === undefined && indicator === undefined ? words.columns.value : '')
  )
}
