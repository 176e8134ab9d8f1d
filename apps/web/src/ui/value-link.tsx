import { observationKey, type Period } from '@moc/core'
import { formatPeriod, trailWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../language/use-language.ts'
import styles from './value-link.module.css'

/** A value on the page of an indicator, as what opens its trail; the address names the value by its key. */
export function ValueLink({
  of,
  shown,
  children,
}: {
  of: { readonly indicator: string; readonly place: string; readonly series: string; readonly period: Period }
  shown: string
  children: ReactNode
}) {
  const language = useLanguage()
  const words = useWords(trailWords)
  return (
    <Link
      from="/chi-tieu/$code"
      to="/chi-tieu/$code"
      params={(now) => now}
      search={(now) => ({ ...now, value: observationKey(of) })}
      resetScroll={false}
      className={styles['value']}
      aria-haspopup="dialog"
      aria-label={words.open(shown, formatPeriod(of.period, language))}
    >
      {children}
    </Link>
  )
}
