import type { BeforeAfterRowView } from '@moc/contract'
import { conclusionWords, formatNumber, writeValue } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './working.module.css'

/** The numbers of the picture as a table: what was observed, and what the old course led to in each later year. */
export function CourseNumbers({ row }: { row: BeforeAfterRowView }) {
  const language = useLanguage()
  const words = useWords(conclusionWords).working
  const { columns } = words
  const byYear = new Map(row.forecast?.years.map((year) => [year.year, year]))
  const write = (value: number) => writeValue(value, row, language)
  return (
    <details className={styles['more']}>
      <summary>{words.numbers}</summary>
      <div className={styles['scroll']}>
        <table className={styles['numbers']}>
          <thead>
            <tr>
              {[columns.year, columns.observed, columns.forecast, columns.band80, columns.band95, columns.tail].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row.points.map(({ time, value }) => {
              const at = byYear.get(time)
              return (
                <tr key={time}>
                  <th scope="row">
                    {time}
                    {at?.isEventYear && ` · ${words.eventYear}`}
                  </th>
                  <td>{write(value)}</td>
                  <td>{at && write(at.forecast)}</td>
                  <td>{at && `${write(at.lo80)}–${write(at.hi80)}`}</td>
                  <td>{at && `${write(at.lo95)}–${write(at.hi95)}`}</td>
                  <td>{at && formatNumber(at.tailProbability, 2, language)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
