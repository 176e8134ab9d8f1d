import type { WorkedFormula } from '@moc/core'
import { ruleWorkingWords, writeFormulaNumber } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { FormulaText } from '../../ui/formula-text.tsx'
import styles from './worked-steps.module.css'

/** How a verdict comes about: the inputs, then each step as symbols, filled in, and its value, then the condition. */
export function WorkedSteps({ worked, verdict }: { worked: WorkedFormula; verdict: string }) {
  const language = useLanguage()
  const words = useWords(ruleWorkingWords)
  return (
    <>
      <dl className={styles['inputs']}>
        {Object.entries(worked.inputs).map(([symbol, value]) => (
          <div key={symbol}>
            <dt>
              <FormulaText line={symbol} /> {words.symbols[symbol]}
            </dt>
            <dd>{writeFormulaNumber(value, language)}</dd>
          </div>
        ))}
      </dl>
      <ol className={styles['steps']}>
        {worked.steps.map(({ label, name, symbols, filled, value }) => (
          <li key={name}>
            <span>{words.labels[label]}</span>
            <FormulaText line={`${name} = ${symbols}`} />
            <FormulaText line={`${name} = ${filled}`} />
            <b>
              <FormulaText line={name} /> = {writeFormulaNumber(value, language)}
            </b>
          </li>
        ))}
        <li>
          <span>{words.outcome}</span>
          <FormulaText line={worked.outcome.symbols} />
          <FormulaText line={worked.outcome.filled} />
          <b>{verdict}</b>
        </li>
      </ol>
      <p className={styles['rounded']}>{words.rounded}</p>
    </>
  )
}
