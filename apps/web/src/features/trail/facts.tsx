import type { ReactNode } from 'react'
import styles from './trail-view.module.css'

export interface Fact {
  readonly name: string
  readonly text: ReactNode
  /** What stands in Vietnamese alone is marked as such. */
  readonly lang?: 'vi'
}

/** Names and what is known under each. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ name, text, lang }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang={lang}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
