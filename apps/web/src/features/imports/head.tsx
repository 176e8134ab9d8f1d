import type { ReactNode } from 'react'
import styles from './head.module.css'

/** Title and subtitle of one step, with what stands below them. */
export function Head({ path, title, subtitle, children }: { path?: ReactNode; title: string; subtitle: string; children?: ReactNode }) {
  return (
    <header className={styles['head']}>
      {path}
      <h1>{title}</h1>
      <p className={styles['subtitle']}>{subtitle}</p>
      {children}
    </header>
  )
}
