import type { OverviewView } from '@moc/contract'
import { drawHardest, drawOpening, isPast, sentenceWords, type SentencePiece } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { namePlace } from '../../places/name-place.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import styles from './opening.module.css'
import { linkToWorking } from './selection-link.ts'

/** The sentence that the page opens with, and the one that says which target is hardest. Their words open the working. */
export function Opening({ overview }: { overview: OverviewView }) {
  const language = useLanguage()
  const words = useWords(sentenceWords)
  const { selection, place, counts, onUnverifiedData, flags, assessments } = overview
  const hardest = assessments.find((row) => row.target === flags[0] || row.targetVersion === flags[0]) ?? null
  const opening = drawOpening(
    {
      horizon: selection.horizon,
      asOf: selection.asOf,
      place: place.level === 'nation' ? null : namePlace(place, language),
      counts,
      onUnverifiedData,
    },
    language,
  )
  const second = drawHardest(
    hardest,
    assessments.some((row) => row.status !== 'notAssessable'),
    language,
  )
  const working = hardest === null ? null : linkToWorking(hardest, selection)

  return (
    <div className={styles['opening']}>
      <h1>
        {opening.map((piece, i) => (
          <Piece key={i} piece={piece} />
        ))}
      </h1>
      <p>
        {second.map((piece, i) =>
          piece.kind === 'target' && working !== null ? (
            <Link key={i} {...working} className={styles['target']}>
              {piece.text}
            </Link>
          ) : (
            <Piece key={i} piece={piece} />
          ),
        )}{' '}
        {!isPast(selection.horizon, selection.asOf) && hardest !== null && (
          <Link to="/phuong-phap" hash="kha-nang" className={styles['why']}>
            {words.why}
          </Link>
        )}
      </p>
    </div>
  )
}

function Piece({ piece }: { piece: SentencePiece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'strong':
      return <strong className={styles['together']}>{piece.text}</strong>
    case 'target':
      return <strong>{piece.text}</strong>
    case 'aside':
      return <span className={styles['aside']}>{piece.text}</span>
    case 'status': {
      // The sign, the number and the word that it counts stay on one line.
      const [number = '', first = '', ...rest] = piece.text.split(' ')
      const head = `${number} ${first}`
      return (
        <Link
          to="/"
          from="/"
          search={(now) => ({ ...now, status: piece.status })}
          hash="bang-chi-tieu"
          className={styles['count']}
          data-strong={piece.strong ? '' : undefined}
        >
          <span className={styles['together']}>
            <StatusIcon status={piece.status} size={20} /> <span>{head}</span>
          </span>
          <span>{rest.map((word) => ` ${word}`).join('')}</span>
        </Link>
      )
    }
  }
}
