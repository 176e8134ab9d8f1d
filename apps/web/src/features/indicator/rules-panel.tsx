import type { RulesPart } from '@moc/contract'
import type { AssessmentRow } from '@moc/core'
import { formatBand, ruleWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import { RuleItem } from './rule-item.tsx'
import styles from './rules-panel.module.css'

/** What every official rule says of the target, side by side, and which of them differ; never in place of the status. */
export function RulesPanel({ rules, row, className }: { rules: RulesPart; row: AssessmentRow; className?: string | undefined }) {
  const language = useLanguage()
  const words = useWords(ruleWords)
  const classes = row.verdicts?.thaiBinh ?? []
  return (
    <section className={`${panel['panel']} ${className ?? ''}`} id="quy-tac">
      <div className={panel['head']}>
        <h2>{words.title}</h2>
        {rules.asked && rules.disagreement.speaking > 0 && (
          <p>
            {rules.disagreement.agrees
              ? words.agreeing(rules.disagreement.speaking)
              : words.differing(rules.disagreement.differing.length, rules.disagreement.speaking)}
          </p>
        )}
      </div>
      {rules.asked ? (
        <>
          <p className={panel['quiet']}>{words.lead}</p>
          {rules.acrossBreak !== null && <p>{words.acrossBreak(rules.acrossBreak)}</p>}
        </>
      ) : (
        <p>{words.notAsked[rules.code]}</p>
      )}
      <ul className={styles['rules']}>
        {rules.asked &&
          rules.rows.map((rule) => (
            <RuleItem key={rule.rule} rule={rule} row={row} differs={rules.disagreement.differing.includes(rule.rule)} />
          ))}
        {classes.length > 0 && (
          <li className={styles['rule']}>
            <h3>{words.thaiBinh}</h3>
            <p>{words.thaiBinhSay(row.probability === undefined ? null : formatBand(row.probability, language))}</p>
            <p className={styles['verdict']}>
              <b data-judged>{classes.map((each) => words.classes[each]).join('; ')}</b>
              {classes.includes('hard-to-complete') && <small>{words.causeRequired}</small>}
              <small>{words.thaiBinhNotYet}</small>
            </p>
          </li>
        )}
      </ul>
    </section>
  )
}
