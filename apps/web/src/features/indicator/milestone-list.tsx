import type { AssessmentRow } from '@moc/core'
import { formatGoal, assessmentWords, sharedWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import styles from './assessment-card.module.css'

/** What the target asks for and when, and how the milestones that have passed came out. */
export function MilestoneList({ row }: { row: AssessmentRow }) {
  const language = useLanguage()
  const words = useWords(assessmentWords).probability
  const shared = useWords(sharedWords)
  // Where all are alike, the mark of the whole target says it once.
  const mixed = new Set(row.milestones.map(({ verification }) => verification)).size > 1
  return (
    <ul className={styles['milestones']}>
      {row.milestones.map((milestone) => (
        <li key={`${milestone.period} ${String(milestone.value)}`}>
          <span>{milestone.year ?? words.everyYear}</span>
          <b>{formatGoal(milestone, language, row.unit)}</b>
          {milestone.outcome && (
            <span>
              <StatusIcon status={milestone.outcome} size={12} /> {shared.statuses[milestone.outcome].toLowerCase()}
            </span>
          )}
          {milestone.lapsedIn !== undefined && <span>{words.lapsedIn(milestone.lapsedIn)}</span>}
          {mixed && milestone.verification !== 'verified' && <span>{shared.verifications[milestone.verification]}</span>}
        </li>
      ))}
    </ul>
  )
}
