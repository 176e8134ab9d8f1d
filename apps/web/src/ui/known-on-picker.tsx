import { formatDate, trailWords } from '@moc/figures'
import { useId, useState } from 'react'
import { useWords } from '../language/use-language.ts'
import styles from './known-on-picker.module.css'
import pickers from './pickers.module.css'
import { readTypedDate } from './read-typed-date.ts'

/**
 * The day whose knowledge one looks at; empty for everything that is known now. What cannot be read as a day is not
 * sent: the field says so and keeps what was typed.
 */
export function KnownOnPicker({ value, onChoose }: { value: string | null; onChoose: (day: string | undefined) => void }) {
  const words = useWords(trailWords).knownOn
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && typed.trim() !== '' && readTypedDate(typed) === null

  const commit = () => {
    if (typed === null || wrong) return
    const day = readTypedDate(typed)
    setTyped(null)
    if (day !== value) onChoose(day ?? undefined)
  }
  return (
    <span className={`${pickers['picker']} ${styles['frame']} screen-only`} data-wrong={wrong ? '' : undefined}>
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        className={`${pickers['date']} ${styles['day']}`}
        inputMode="numeric"
        autoComplete="off"
        placeholder={words.placeholder}
        title={words.hint}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        value={typed ?? (value === null ? '' : formatDate(value))}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
      {value !== null && (
        <button type="button" className={styles['clear']} aria-label={words.clear} onClick={() => onChoose(undefined)}>
          ×
        </button>
      )}
      {wrong && (
        <span id={`${id}-wrong`} className={`${pickers['wrong']} ${styles['wrong']}`} role="alert">
          {words.hint}
        </span>
      )}
    </span>
  )
}
