import type { IndicatorPageView } from '@moc/contract'
import { findMainSeries, formatExact, indicatorWords, sharedWords, type AttainmentFigure, type FigureRow } from '@moc/figures'
import type { ComponentProps } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { namePlace } from '../../places/name-place.ts'
import { SourceText } from '../../ui/source-text.tsx'
import { ValueLink } from '../../ui/value-link.tsx'
import styles from './figure-table.module.css'

const kinds = ['observed', 'projection', 'target'] as const

/** The numbers of the chart: what was observed, then, clearly apart, what may come and what is asked for. */
export function FigureTable({ page, figure }: { page: IndicatorPageView; figure: AttainmentFigure }) {
  const language = useLanguage()
  const words = useWords(indicatorWords).table
  const { columns } = words
  const name = language === 'vi' ? page.indicator.nameVi : page.indicator.nameEn
  const parts = figure.rows.some((row) => row.numerator !== null || row.denominator !== null)
  const width = parts ? 7 : 5
  return (
    <div className={styles['scroll']} role="region" aria-label={words.caption(name, namePlace(page.place, language))} tabIndex={0}>
      <table className={styles['table']}>
        <caption>
          {words.caption(name, namePlace(page.place, language))}. {words.unit(figure.unit)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.period}</th>
            <th scope="col" className={styles['number']}>
              {columns.value}
            </th>
            {parts && (
              <th scope="col" className={styles['number']}>
                {columns.numerator}
              </th>
            )}
            {parts && (
              <th scope="col" className={styles['number']}>
                {columns.denominator}
              </th>
            )}
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.verification}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        {kinds.map((kind) => {
          const rows = figure.rows.filter((row) => row.kind === kind)
          if (rows.length === 0 && kind !== 'observed') return null
          const note =
            kind === 'projection'
              ? words.projectionNote
              : kind === 'target'
                ? words.targetNote
                : rows.length === 0
                  ? words.nothingObserved
                  : null
          return (
            <tbody key={kind} data-kind={kind}>
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={width}>
                  {words.kinds[kind]} {note && <span>{note}</span>}
                </th>
              </tr>
              {rows.map((row, i) => (
                <Row
                  key={`${row.of} ${row.period} ${row.shown}`}
                  row={row}
                  parts={parts}
                  of={kind === 'observed' ? nameValue(page, i) : null}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

type ValueName = ComponentProps<typeof ValueLink>['of']

/** What the n-th observed row is a value of: the table lists the points of the main series in their order. */
function nameValue(page: IndicatorPageView, n: number): ValueName | null {
  const main = findMainSeries(page)
  const period = main?.points[n]?.period
  return main === null || period === undefined ? null : { indicator: main.indicator, place: page.place.id, series: main.series, period }
}

function Row({ row, parts, of }: { row: FigureRow; parts: boolean; of: ValueName | null }) {
  const language = useLanguage()
  const words = useWords(indicatorWords).table
  const shared = useWords(sharedWords)
  const count = (value: number | null) => (value === null ? '' : formatExact(value, language))
  const unverified = row.verification === 'unverified'
  return (
    <tr>
      <th scope="row">{row.period === '' ? words.everyYear : row.period}</th>
      <td className={styles['number']}>
        <b>
          {of === null ? (
            row.shown
          ) : (
            <ValueLink of={of} shown={row.shown}>
              {row.shown}
            </ValueLink>
          )}
        </b>
      </td>
      {parts && <td className={styles['number']}>{count(row.numerator)}</td>}
      {parts && <td className={styles['number']}>{count(row.denominator)}</td>}
      <td>
        {row.kind === 'projection' ? (
          <span className={styles['bands']}>
            <span>{words.band50(row.band50?.shown ?? '')}</span> <span>{words.band80(row.band80?.shown ?? '')}</span>
          </span>
        ) : row.kind === 'target' ? (
          row.of
        ) : (
          row.status && shared.observationStatuses[row.status]
        )}
      </td>
      <td className={unverified ? styles['unverified'] : undefined}>
        {row.verification && (row.kind === 'observed' && unverified ? shared.noSource : shared.verifications[row.verification])}
      </td>
      <td className={styles['source']}>
        {row.source && <SourceText text={row.source} />}
        {row.note && <span lang="vi">{row.note}</span>}
      </td>
    </tr>
  )
}
