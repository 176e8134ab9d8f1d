import type { VersionView } from '@moc/contract'
import { formatInstant, trailWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../language/use-language.ts'
import styles from './trail-view.module.css'

/** Every other cell that says the same value, with its file, its text and the time at which it came in. */
export function ConfirmationList({ confirmations }: Pick<VersionView, 'confirmations'>) {
  const { confirmed: words, origin } = useWords(trailWords)
  const placeOf = ({ sheet, cell, line }: VersionView['origin']) => [
    ...(sheet === null ? [] : [words.sheet(sheet)]),
    cell === null ? origin.lineOf(line) : words.cell(cell),
  ]
  return (
    <section className={styles['section']}>
      <h3>{words.title}</h3>
      {confirmations.length === 0 && <p className={styles['quiet']}>{words.none}</p>}
      <ul className={styles['list']}>
        {confirmations.map((cell) => (
          <li key={cell.importId}>
            <Link to="/du-lieu" search={{ import: cell.importId }}>
              {cell.fileName}
            </Link>
            <span>{[...placeOf(cell), ...(cell.raw === '' ? [] : [words.raw(cell.raw)]), formatInstant(cell.recordedAt)].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
