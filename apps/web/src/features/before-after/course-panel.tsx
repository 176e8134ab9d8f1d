import type { BeforeAfterRowView, BeforeAfterView } from '@moc/contract'
import { beforeAfterWords, formatYears, writeValue } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import styles from './parts.module.css'
import { nameRow, valueUnit } from './say-row.ts'

/** What the course before the event would have led to: how many left it, and the one that is farthest from it. */
export function CoursePanel({ view }: { view: BeforeAfterView }) {
  const words = useWords(beforeAfterWords).course
  const drawn = view.groups.flatMap(({ rows }) => rows).filter((row) => row.counted && row.forecast !== null)
  const outside = drawn.filter((row) => standOf(row) !== 'within')
  const farthest = drawn.toSorted((a, b) => lastOf(a).tailProbability - lastOf(b).tailProbability)[0]
  return (
    <section className={`${panel['panel']} ${styles['parts']}`} aria-labelledby="course-title">
      <h2 id="course-title">{words.title}</h2>
      {farthest === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{outside.length === 0 ? words.allWithin(drawn.length) : words.someOutside(outside.length, drawn.length)}</p>
          <FarthestRow row={farthest} />
        </>
      )}
    </section>
  )
}

function FarthestRow({ row }: { row: BeforeAfterRowView }) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords).course
  const { firstYear, lastYear } = row.forecast!
  const { year, forecast, lo80, hi80, observed } = lastOf(row)
  const write = (value: number) => writeValue(value, row, language) + valueUnit(row)
  return (
    <p>
      {words.farthest}{' '}
      {words.row(
        nameRow(row, language),
        formatYears(firstYear, lastYear),
        write(forecast),
        year,
        writeValue(lo80, row, language),
        write(hi80),
      )}{' '}
      <b>{words.actual(write(observed))}</b>, {words[standOf(row)]}.{' '}
      <Link to="/truoc-sau" from="/truoc-sau" search={(now) => ({ ...now, row: row.code })} hash={`r-${row.code}`} className="screen-only">
        {words.toPlacebo}
      </Link>
    </p>
  )
}

function lastOf(row: BeforeAfterRowView) {
  return row.forecast!.years.at(-1)!
}

function standOf(row: BeforeAfterRowView): 'above' | 'below' | 'within' {
  const { observed, lo95, hi95 } = lastOf(row)
  return observed > hi95 ? 'above' : observed < lo95 ? 'below' : 'within'
}
