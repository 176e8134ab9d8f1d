import type { ReliabilityPart } from '@moc/contract'
import type { AssessmentRow } from '@moc/core'
import { formatBand, formatGoal, assessmentWords, sharedWords, type Language } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import { StatusIcon } from '../../ui/status-icon.tsx'
import styles from './assessment-card.module.css'
import details from './details.module.css'
import { MilestoneList } from './milestone-list.tsx'
import { ReliabilityLine } from './reliability-line.tsx'
import { sayPoint } from './say-point.ts'
import { Working } from './working.tsx'

interface CardProps {
  readonly row: AssessmentRow
  /** How often such a probability came true. */
  readonly reliability: ReliabilityPart | null
  readonly strategy: string
}

/** The status with its sign and word, the band of the probability, what to keep in mind, and the working. */
export function AssessmentCard({ row, reliability, strategy }: CardProps) {
  const language = useLanguage()
  const words = useWords(assessmentWords).probability
  const shared = useWords(sharedWords)
  const likely = row.probability !== undefined && row.status !== 'met'
  const decided = row.decidedBy ?? row.latest
  return (
    <section className={panel['panel']}>
      <h2>{titleOf(row, language)}</h2>
      <p className={styles['band']}>
        <StatusIcon status={row.status} size={26} />
        <b>{likely ? formatBand(row.probability, language) : shared.statuses[row.status]}</b>
      </p>
      <p className={styles['status']}>
        {likely && <b>{shared.statuses[row.status]}</b>}
        {row.status === 'notAssessable' && row.reason && shared.reasons[row.reason]}
        {row.status === 'met' && row.probability !== undefined && (
          <>
            {words.keepChance} <b>{formatBand(row.probability, language)}</b>
          </>
        )}
      </p>
      {reliability && <ReliabilityLine reliability={reliability} />}
      <dl className={details['facts']}>
        {decided && (
          <div>
            <dt>{row.decidedBy ? words.decided : words.latest}</dt>
            <dd>{sayPoint(row, decided, language)}</dd>
          </div>
        )}
        <div>
          <dt>{words.rows.evidence}</dt>
          <dd>{shared.evidences[row.evidence]}</dd>
        </div>
        {row.marks.length > 0 && (
          <div>
            <dt>{words.marks}</dt>
            <dd>
              <ul>
                {row.marks.map((mark) => (
                  <li key={mark}>
                    <b>{shared.marks[mark]}</b>: {shared.markMeanings[mark]}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {row.milestones.length > 0 && (
          <div>
            <dt>{words.milestones}</dt>
            <dd>
              <MilestoneList row={row} />
            </dd>
          </div>
        )}
      </dl>
      <Working row={row} strategy={strategy} />
    </section>
  )
}

function titleOf(row: AssessmentRow, language: Language): string {
  const words = assessmentWords[language].probability
  if (row.goal === null || row.status === 'notAssessable') return words.plainTitle
  const goal = formatGoal(row.goal, language, row.unit)
  if (row.probability === undefined) return words.outcomeTitle(goal, row.horizon)
  return row.status === 'met' ? words.keepTitle(goal, row.horizon) : words.title(goal, row.horizon)
}
