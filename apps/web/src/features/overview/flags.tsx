import type { OverviewView } from '@moc/contract'
import { isFastEnough, isPast, overviewWords } from '@moc/figures'
import { useWords } from '../../language/use-language.ts'
import { FlagPanel } from './flag-panel.tsx'
import styles from './flags.module.css'
import section from './section.module.css'

/** At most this many panels: four stand in one row of a wide page, the rest are in the table. */
const mostPanels = 4

/** The targets that will be missed at the present pace, hardest first; or those that were missed. */
export function Flags({ overview }: { overview: OverviewView }) {
  const words = useWords(overviewWords).flags
  const { selection, flags, assessments } = overview
  const past = isPast(selection.horizon, selection.asOf)
  const rows = flags.flatMap((key) => assessments.filter((row) => row.target === key || row.targetVersion === key).slice(0, 1))
  if (rows.length === 0) return null
  const title = past ? words.titlePast(selection.horizon) : rows.some(isFastEnough) ? words.titleUnlikely(selection.horizon) : words.title
  return (
    <section className={section['section']} aria-labelledby="flags-title">
      <div className={section['head']}>
        <h2 id="flags-title">{title}</h2>
        {rows.length > 1 && <p>{past ? words.orderPast : words.order}</p>}
      </div>
      <div className={styles['panels']} data-count={Math.min(mostPanels, rows.length)}>
        {rows.slice(0, mostPanels).map((row) => (
          <FlagPanel key={row.targetVersion} row={row} selection={selection} />
        ))}
      </div>
      {rows.length > mostPanels && <p className={`${section['note']} ${styles['more']}`}>{words.more(rows.length - mostPanels)}</p>}
    </section>
  )
}
