import type { AssessmentRow, EurostatCategory } from '@moc/core'
import { assessmentWords } from '@moc/figures'
import { useWords } from '../../language/use-language.ts'
import panel from './panel.module.css'

/** What the Eurostat rule calls the progress, kept apart from the probability. */
export function EurostatCard({ row, category }: { row: AssessmentRow; category: EurostatCategory }) {
  const words = useWords(assessmentWords).eurostat
  return (
    <section className={panel['panel']}>
      <div className={panel['head']}>
        <h2>{words.title}</h2>
        <b>{words.categories[category]}</b>
      </div>
      <p>
        {words.meanings[category]} {row.baseline && row.latest && words.since(row.baseline.year, row.latest.time)}
      </p>
      <p className={panel['quiet']}>
        {words.beside} {words.unchecked}
      </p>
    </section>
  )
}
