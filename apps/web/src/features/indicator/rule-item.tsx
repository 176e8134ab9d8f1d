import type { RuleRowPart } from '@moc/contract'
import type { AssessmentRow } from '@moc/core'
import { ruleWords, ruleWorkingWords, sayRule } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import details from './details.module.css'
import styles from './rules-panel.module.css'
import { WorkedSteps } from './worked-steps.tsx'

/** One official rule: what it says in a sentence, its own word, how it comes about, where it comes from. */
export function RuleItem({ rule, row, differs }: { rule: RuleRowPart; row: AssessmentRow; differs: boolean }) {
  const language = useLanguage()
  const words = useWords(ruleWords)
  const working = useWords(ruleWorkingWords)
  const name = words.names[rule.rule]
  const { sentence, figure, verdict } = sayRule(rule, row, language)
  return (
    <li className={styles['rule']}>
      <h3>{name}</h3>
      <p>
        {sentence}
        {figure !== null && <span className={styles['figure']}>{figure}</span>}
      </p>
      <p className={styles['verdict']}>
        <b data-judged={rule.judged}>{verdict}</b>
        {differs && <small>{words.differs}</small>}
        {!rule.thresholdsVerified && <small>{words.unverified}</small>}
      </p>
      <details className={`${details['details']} ${styles['working']}`}>
        <summary>
          {words.working}
          <span className="visually-hidden">: {name}</span>
        </summary>
        {rule.judged && rule.worked !== null && <WorkedSteps worked={rule.worked} verdict={verdict} />}
        <p>
          {words.source}: <cite lang="en">{rule.source}</cite> ({working.checks[rule.formula]}).{' '}
          <Link to="/phuong-phap" hash={`quy-tac-${rule.rule}`}>
            {words.aboutRule(name)}
          </Link>
        </p>
        <ul className={styles['caveats']}>
          {working.caveats[rule.rule].map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}
