import type { BeforeAfterRowView } from '@moc/contract'
import { conclusionWords, formatNumber, unitOfChange, writeChange } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './working.module.css'

/** What the same comparison finds at years in which nothing was decided. */
export function WorkingPlacebo({ row }: { row: BeforeAfterRowView }) {
  const language = useLanguage()
  const words = useWords(conclusionWords).working
  const { placebo } = row
  if (placebo === null) return null
  const dates = [...placebo.placebos.map((date) => ({ ...date, real: false })), { ...placebo.actual, real: true }]
  const columns = words.placeboColumns
  return (
    <div>
      <h2 id={`p-${row.code}`}>{words.placebo}</h2>
      <p className={styles['quiet']}>{words.placeboText(formatNumber(placebo.step, 0, language))}</p>
      <table className={styles['numbers']} aria-labelledby={`p-${row.code}`}>
        <thead>
          <tr>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.looked}</th>
            <th scope="col">
              {columns.difference} ({unitOfChange(row, language)})
            </th>
          </tr>
        </thead>
        <tbody>
          {dates.map(({ event, year, difference, real }) => (
            <tr key={`${event}-${real}`} data-real={real ? '' : undefined}>
              <th scope="row">
                {event}
                {real && ` · ${words.placeboActual}`}
              </th>
              <td>{year}</td>
              <td>{writeChange(difference, row, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['quiet']}>
        {words.placeboP(formatNumber(placebo.p, 2, language), formatNumber(placebo.smallestP, 2, language))}
      </p>
    </div>
  )
}
