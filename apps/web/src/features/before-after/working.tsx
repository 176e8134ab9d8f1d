import type { BeforeAfterRowView, BeforeAfterView } from '@moc/contract'
import { conclusionWords, sayConclusion } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { addressOfPlace } from '../../places/address-of-place.ts'
import { CourseChart } from './course-chart.tsx'
import { nameRow } from './say-row.ts'
import { WorkingNotes } from './working-notes.tsx'
import { WorkingPair } from './working-pair.tsx'
import { WorkingPlacebo } from './working-placebo.tsx'
import { WorkingTests } from './working-tests.tsx'
import styles from './working.module.css'

/** Everything behind one row: its counts and intervals, the old course, every test that is open, and what may be said. */
export function Working({ row, view }: { row: BeforeAfterRowView; view: BeforeAfterView }) {
  const language = useLanguage()
  const words = useWords(conclusionWords)
  const { may, mayNot } = sayConclusion(row.conclusion, row, language)
  return (
    <section className={styles['working']} aria-label={words.working.title(nameRow(row, language))}>
      <div className={styles['column']}>
        <CourseChart row={row} view={view} />
        <WorkingPlacebo row={row} />
      </div>
      <div className={styles['column']}>
        <Sentences title={words.mayTitle} sentences={may} />
        <Sentences title={words.mayNotTitle} sentences={mayNot} />
        <WorkingPair row={row} />
        <WorkingTests row={row} />
        <WorkingNotes row={row} />
        <p>
          <Link to="/chi-tieu/$code" params={{ code: row.code }} search={{ place: addressOfPlace(view.place) }} className="screen-only">
            {words.working.toIndicator}
          </Link>
        </p>
      </div>
    </section>
  )
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <div>
      <h2>{title}</h2>
      <ul className={styles['sentences']}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
