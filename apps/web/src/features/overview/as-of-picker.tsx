import { formatDate, overviewWords } from '@moc/figures'
import { useId, useRef, useState } from 'react'
import { useWords } from '../../language/use-language.ts'
import styles from '../../ui/pickers.module.css'
import { readTypedDate } from '../../ui/read-typed-date.ts'

/**
 * The day from which one looks: typed day first, as it is written here, or picked from the browser's calendar.
 * A date that cannot be read is not sent; the field says so and keeps what was typed.
 */
export function AsOfPicker({ value, onChoose }: { value: string; onChoose: (date: string) => void }) {
  const words = useWords(overviewWords).pickers
  const id = useId()
  const calendar = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && readTypedDate(typed) === null

  const commit = () => {
    const date = typed === null ? null : readTypedDate(typed)
    if (date === null) return
    setTyped(null)
    if (date !== value) onChoose(date)
  }
  return (
    <div className={styles['picker']} data-wrong={wrong ? '' : undefined}>
      <label htmlFor={id}>{words.asOf}</label>
      <input
        id={id}
        className={styles['date']}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={wrong}
        title={words.dateForm}
        value={typed ?? formatDate(value)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
      <button type="button" className={styles['open']} aria-label={words.calendar} onClick={() => calendar.current?.showPicker?.()}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1.5 3h11v9.5h-11zM1.5 5.7h11M4.2 1v3M9.8 1v3" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </button>
      <input
        ref={calendar}
        className={styles['calendar']}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        onChange={(event) => {
          const date = readTypedDate(event.currentTarget.value)
          if (date !== null) onChoose(date)
        }}
      />
      {wrong && (
        <span className={styles['wrong']} role="alert">
          {words.dateForm}
        </span>
      )}
    </div>
  )
}
