import type { MethodsView } from '@moc/contract'
import { formatExact, methodRuleWords, ruleWords, ruleWorkingWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { FormulaText } from '../../ui/formula-text.tsx'
import styles from './method-page.module.css'

/** One official rule: formula, thresholds, edge cases, source, and what could not be checked. */
export function RuleEntry({ rule }: { rule: MethodsView['rules'][number] }) {
  const language = useLanguage()
  const words = useWords(methodRuleWords)
  const { names } = useWords(ruleWords)
  const working = useWords(ruleWorkingWords)
  const text = words.rules[rule.rule]
  const numbers = Object.fromEntries(Object.entries(rule.numbers).map(([name, value]) => [name, formatExact(value, language)]))
  return (
    <article id={`quy-tac-${rule.rule}`}>
      <h3>
        {names[rule.rule]}
        {!rule.thresholdsVerified && <small>{words.unverified}</small>}
      </h3>
      {text.formulas.map((line) => (
        <p key={line}>
          <FormulaText line={line} />
        </p>
      ))}
      <h4>{words.bands}</h4>
      <ul className={styles['dashes']}>
        {text.bands(numbers).map((band) => (
          <li key={band}>{band}</li>
        ))}
      </ul>
      <h4>{words.edges}</h4>
      <ul className={styles['dashes']}>
        {text.edges.map((edge) => (
          <li key={edge}>{edge}</li>
        ))}
      </ul>
      <h4>{words.caveats}</h4>
      <ul className={styles['dashes']}>
        {working.caveats[rule.rule].map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <p className={styles['quiet']}>
        {words.source}: <cite lang="en">{rule.source}</cite>. {words.formulaCheck}: {working.checks[rule.formula]}. {words.thresholdCheck}:{' '}
        {working.checks[rule.thresholds]}.
      </p>
    </article>
  )
}
