import type { MethodsView } from '@moc/contract'
import { formatExact, formatNumber, methodRuleWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './method-page.module.css'
import { RuleEntry } from './rule-entry.tsx'

/** Every official rule with its formula, thresholds, source and how far it was checked; then Thái Bình's classes. */
export function RulesSection({ methods }: { methods: MethodsView }) {
  const language = useLanguage()
  const words = useWords(methodRuleWords)
  const { lastingPeriods, lastingAtLeast, holdingFrom } = methods.thaiBinh
  const classes = words.thaiBinh.classes({
    lastingPeriods: formatExact(lastingPeriods, language),
    lastingAtLeast: formatExact(lastingAtLeast, language),
    holdingFrom: `${formatNumber(holdingFrom * 100, 0, language)}%`,
  })
  return (
    <section id="quy-tac" className={styles['wide']}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <div className={styles['entries']}>
        {methods.rules.map((rule) => (
          <RuleEntry key={rule.rule} rule={rule} />
        ))}
        <article id="quy-tac-thai-binh">
          <h3>{words.thaiBinh.title}</h3>
          <p>{words.thaiBinh.lead}</p>
          <ul className={styles['dashes']}>
            {classes.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p className={styles['quiet']}>{words.thaiBinh.note}</p>
        </article>
      </div>
    </section>
  )
}
