import { importSteps, importWords, type ImportStep } from '@moc/figures'
import { useWords } from '../../language/use-language.ts'
import styles from './steps.module.css'

interface StepsProps {
  readonly current: ImportStep
  readonly finished?: boolean
  /** The steps that have a part of this page, to which their name leads. */
  readonly parts?: readonly ImportStep[]
}

/** The element that a step's name leads to. */
export const partId = (step: ImportStep): string => `step-${step}`

/** Goes to the part of the page that belongs to a step. */
export function goToPart(step: ImportStep): void {
  const part = document.getElementById(partId(step))
  part?.focus({ preventScroll: true })
  part?.scrollIntoView({ block: 'start' })
}

/** The path of an import: what is done, where one is, what comes. */
export function Steps({ current, finished = false, parts = [] }: StepsProps) {
  const words = useWords(importWords)
  const here = importSteps.indexOf(current)
  return (
    <ol className={styles['steps']} aria-label={words.stepsLabel}>
      {importSteps.map((step, i) => {
        const state = i < here || finished ? 'done' : i === here ? 'now' : 'ahead'
        const name = (
          <>
            <b aria-hidden="true">{i + 1}</b> {words.steps[step]}
            {state === 'done' && <span className="visually-hidden"> ({words.stepDone})</span>}
          </>
        )
        return (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            {parts.includes(step) ? (
              <button type="button" onClick={() => goToPart(step)}>
                {name}
              </button>
            ) : (
              <span>{name}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
