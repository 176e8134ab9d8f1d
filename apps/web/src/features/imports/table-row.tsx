import type { CatalogueView } from '@moc/contract'
import type { Question, RowIssue, UnderstoodCell, UnderstoodColumn } from '@moc/core'
import { formatExact, importTableWords, type Language } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { isNumeric, isStruck, markOf, spreadWords, tintOf, type TableLine } from './list-lines.ts'
import { nameIndicator, namePlaceOf } from './say-difference.ts'
import styles from './table-view.module.css'

export interface RowSurroundings {
  readonly columns: readonly UnderstoodColumn[]
  /** Whether number cells are numbers and not text. */
  readonly workbook: boolean
  /** Index of the column whose cells name the row's place or indicator; -1 where none does. */
  readonly label: number
  readonly issues: ReadonlyMap<number, readonly RowIssue[]>
  /** Questions that wait for an answer. */
  readonly open: readonly Question[]
  readonly catalogue: CatalogueView | undefined
}

interface TableRowProps extends TableLine {
  readonly around: RowSurroundings
}

/** One line of the file: its number, its cells, and at the right what is to be said of it. */
export function TableRow({ line, role, row, text, around }: TableRowProps) {
  const language = useLanguage()
  const { columns, open } = around
  const struck = isStruck(role)
  const spread = row === null ? spreadWords(text, columns.length) : null
  const marks = columns.map(({ index }) => (row === null || struck ? null : markOf(row.cells[index], line, open)))
  const issues = around.issues.get(line) ?? []
  const look = issues.length > 0 || marks.some((mark) => mark !== null && mark !== undefined)
  return (
    <tr
      data-struck={struck ? '' : undefined}
      data-look={look ? (issues[0]?.severity ?? 'question') : undefined}
      tabIndex={look ? -1 : undefined}
    >
      <th scope="row" className={styles['line']}>
        {line}
      </th>
      {row === null && spread === null ? (
        <td colSpan={columns.length} lang="vi">
          <Struck on={struck}>{text}</Struck>
        </td>
      ) : (
        columns.map((column, i) => (
          <td
            key={column.index}
            lang="vi"
            className={column.index === around.label ? styles['label'] : undefined}
            data-number={isNumeric(column) ? '' : undefined}
            data-tint={struck ? undefined : (cellTint(row?.cells[column.index]) ?? tintOf(column))}
            data-mark={marks[i] ?? undefined}
            data-short={(row?.cells[column.index]?.raw.length ?? 0) <= 24 ? '' : undefined}
            style={
              column.index === around.label && row?.depth ? { paddingInlineStart: `${0.5 + Math.min(row.depth, 6) * 0.75}rem` } : undefined
            }
          >
            <Struck on={struck}>{spread?.[i] ?? writeCell(row?.cells[column.index], around.workbook, language)}</Struck>
            {row !== null && column.index === around.label && !struck && (
              <Matched place={row.place} indicator={row.indicator} around={around} />
            )}
            {marks[i] != null && <Mark mark={marks[i]} />}
          </td>
        ))
      )}
      <td className={styles['why']}>
        <Why role={role} asked={marks.filter((mark) => mark === 'question').length} issues={issues} />
      </td>
    </tr>
  )
}

function Struck({ on, children }: { on: boolean; children: string | undefined }) {
  if (children === undefined || children === '') return null
  return on ? <s>{children}</s> : children
}

/** What the label of a row was matched with: the code of the place, or the name of the indicator. */
function Matched({ place, indicator, around }: { place: string | undefined; indicator: string | undefined; around: RowSurroundings }) {
  const language = useLanguage()
  const { catalogue } = around
  if (place !== undefined) {
    const code = catalogue?.places.find(({ id }) => id === place)?.code ?? place
    return (
      <abbr className={styles['chip']} title={namePlaceOf(place, catalogue, language)}>
        {code}
      </abbr>
    )
  }
  return indicator === undefined ? null : (
    <span className={styles['meaning']} lang={language}>
      {nameIndicator(indicator, catalogue, language)}
    </span>
  )
}

const signs = { question: '?', error: '×', warning: '!' } as const

function Mark({ mark }: { mark: keyof typeof signs }) {
  const language = useLanguage()
  const words = useWords(importTableWords)
  const said = { question: words.asked, error: words.wrong, warning: words.doubtful }[mark]
  return (
    <span className={styles['mark']} data-mark={mark} lang={language}>
      <span aria-hidden="true">{signs[mark]}</span>
      <span className="visually-hidden"> ({said})</span>
    </span>
  )
}

function Why({ role, asked, issues }: { role: TableLine['role']; asked: number; issues: readonly RowIssue[] }) {
  const language = useLanguage()
  const words = useWords(importTableWords)
  const said = [words.rows[role], asked > 0 ? words.questions(asked) : ''].filter(Boolean).join(' · ')
  return (
    <>
      {said}
      {issues.slice(0, 2).map((issue, i) => (
        <span key={i} className={styles['issue']} data-severity={issue.severity}>
          {language === 'vi' ? issue.message : issue.messageEn}
        </span>
      ))}
    </>
  )
}

/** A cell as the file writes it; a number cell of a workbook, which has no writing of its own, in the reader's language. */
function writeCell(cell: UnderstoodCell | undefined, workbook: boolean, language: Language): string | undefined {
  if (cell === undefined) return undefined
  return workbook && cell.value !== null && String(cell.value) === cell.raw ? formatExact(cell.value, language) : cell.raw
}

function cellTint(cell: UnderstoodCell | undefined): 'preliminary' | undefined {
  return cell?.status === 'preliminary' || cell?.status === 'estimate' ? 'preliminary' : undefined
}
