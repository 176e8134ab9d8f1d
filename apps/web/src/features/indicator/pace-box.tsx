import type { WhatIfPart } from '@moc/contract'
import { formatAmount, nearestStep, readTypedPace, whatIfWords } from '@moc/figures'
import { useId, useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './what-if-card.module.css'

/** A pace as a number, in the wanted direction, with a button on either side; what is typed is taken to the nearest step. */
export function PaceBox({ table, index, onIndex }: { table: WhatIfPart; index: number; onIndex: (index: number) => void }) {
  const language = useLanguage()
  const words = useWords(whatIfWords)
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const { paces, direction } = table
  const wanted = (at: number) => (paces[at] ?? 0) * direction
  const write = (value: number) => (value < 0 ? '−' : '') + formatAmount(value, table, language)
  const value = typed === null ? null : readTypedPace(typed)
  const wrong =
    typed !== null && (value === null || value < wanted(0) - table.step / 2 || value > wanted(paces.length - 1) + table.step / 2)
  const take = () => {
    if (value !== null && !wrong) onIndex(nearestStep(table, value * direction))
    setTyped(null)
  }
  return (
    <div className={styles['box']}>
      <button type="button" aria-label={words.slower} disabled={index === 0} onClick={() => onIndex(index - 1)}>
        −
      </button>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={words.box}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        value={typed ?? write(wanted(index))}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take()
          if (key === 'Escape') setTyped(null)
        }}
      />
      <button type="button" aria-label={words.faster} disabled={index === paces.length - 1} onClick={() => onIndex(index + 1)}>
        +
      </button>
      {wrong && (
        <span id={id} role="alert">
          {words.unreadable(write(wanted(0)), write(wanted(paces.length - 1)))}
        </span>
      )}
    </div>
  )
}
