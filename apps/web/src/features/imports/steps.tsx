import { importSteps, importWords, type ImportStep } from '@moc/figures'
import { useWords } from '../../language/use-language.ts'
import styles from './steps.module.css'

/** The path of an import: what is done, where one is, what comes. */
export function Steps({ current, finished = false }: { current: ImportStep; finished?: boolean }) {
  const words = useWords(importWords)
  const here = importSteps.indexOf(current)
  return (
    <ol className={styles['steps']} aria-label={words.stepsLabel}>
      {importSteps.map((step, i) => {
        const state = i < here || finished ? 'done' : i === here ? 'now' : 'ahead'
        return (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <b aria-hidden="true">{i + 1}</b> {words.steps[step]}
            {state === 'done' && <span className="visually-hidden"> ({words.stepDone})</span>}
          </li>
        )
      })}
    </ol>
  )
}
