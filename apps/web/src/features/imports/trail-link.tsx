import type { DiffLine } from '@moc/core'
import { importDifferenceWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../language/use-language.ts'
import styles from './difference-panel.module.css'

/** Leads to everything that a stored value ever was and where it came from. */
export function TrailLink({ line: { indicator, place, key } }: { line: DiffLine }) {
  const words = useWords(importDifferenceWords).detail
  return (
    <p className={styles['trail']}>
      <Link to="/chi-tieu/$code" params={{ code: indicator }} search={{ place, value: key }}>
        {words.trail}
      </Link>
    </p>
  )
}
