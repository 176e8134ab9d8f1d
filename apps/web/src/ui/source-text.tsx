import { findAddress, indicatorWords, splitSources } from '@moc/figures'
import { useWords } from '../language/use-language.ts'
import styles from './source-text.module.css'

/** A source as it was written down, each of its parts on a line; an address that can be opened is a link. */
export function SourceText({ text }: { text: string }) {
  const words = useWords(indicatorWords).sources
  return (
    <span className={styles['source']} lang="vi">
      {splitSources(text).map((part) => {
        const address = findAddress(part)
        if (address === null) return <span key={part}>{part}</span>
        const [before, after] = part.split(address)
        return (
          <span key={part}>
            {before}
            <a href={address} target="_blank" rel="noopener noreferrer">
              {address.replace(/^https?:\/\/(www\.)?/, '')}
              <span className="visually-hidden"> {words.newWindow}</span>
            </a>
            {after}
          </span>
        )
      })}
    </span>
  )
}
