import { methodForecastWords, methodWords, sharedWords } from '@moc/figures'
import { useWords } from '../../language/use-language.ts'
import { FormulaText } from '../../ui/formula-text.tsx'
import styles from './method-page.module.css'

/** The forecaster in plain words first, then in formulas, and where it is weak. */
export function ForecasterSection() {
  const words = useWords(methodForecastWords)
  const judging = useWords(methodWords)
  const shared = useWords(sharedWords)
  return (
    <section id="kha-nang" className={styles['wide']}>
      <h2>{words.title}</h2>
      <div className={styles['halves']}>
        <div>
          <ol className={styles['steps']}>
            {words.plain.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>
            {judging.bands}: {shared.bands.join(' · ')}.
          </p>
        </div>
        <div>
          <h3>{words.formulaTitle}</h3>
          <dl className={styles['formulas']}>
            {words.formulas.map(({ name, line }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <FormulaText line={line} />
                </dd>
              </div>
            ))}
          </dl>
          <p className={styles['quiet']}>{words.formulaNote}</p>
          <h3>{words.limitsTitle}</h3>
          <ul className={styles['dashes']}>
            {words.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}
