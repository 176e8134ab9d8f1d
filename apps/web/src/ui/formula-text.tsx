import { writeFormula } from '@moc/figures'
import { useLanguage } from '../language/use-language.ts'
import styles from './formula-text.module.css'

/** One line of a formula, with its indices below the line. */
export function FormulaText({ line }: { line: string }) {
  const language = useLanguage()
  return (
    <code className={styles['formula']}>
      {writeFormula(line, language).map(({ text, sub, sup }, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of a line have no other name and never move
        <span key={i}>
          {text}
          {sub !== undefined && <sub>{sub}</sub>}
          {sup !== undefined && <sup>{sup}</sup>}
        </span>
      ))}
    </code>
  )
}
