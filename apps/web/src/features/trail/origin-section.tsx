import type { VersionView } from '@moc/contract'
import { formatInstant, trailWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../language/use-language.ts'
import { Facts, type Fact } from './facts.tsx'
import styles from './trail-view.module.css'

/** The file, the cell, its text, who brought it and when; what was not recorded then says so. */
export function OriginSection({ version: { origin } }: { version: VersionView }) {
  const words = useWords(trailWords).origin
  const shipped = origin.kind === 'catalogue'
  const facts: Fact[] = [
    shipped
      ? { name: words.shippedFile, text: <code>data/{origin.fileName}</code> }
      : {
          name: words.file,
          text: (
            <>
              {origin.fileName}{' '}
              {origin.fileKept ? (
                <a href={`/api/v1/imports/${encodeURIComponent(origin.importId)}/file`} download={origin.fileName}>
                  {words.download}
                </a>
              ) : (
                <span className={styles['quiet']}>({words.notKept})</span>
              )}
            </>
          ),
        },
    ...(origin.sheet === null ? [] : [{ name: words.sheet, text: origin.sheet }]),
    origin.cell === null
      ? {
          name: words.line,
          text: shipped ? String(origin.line) : `${origin.line} (${words.columnUnknown})`,
        }
      : { name: words.cell, text: words.cellAndLine(origin.cell, origin.line) },
    { name: words.raw, text: origin.raw === '' ? words.rawEmpty : <code>{origin.raw}</code> },
    ...(shipped
      ? []
      : [
          ...(origin.broughtBy !== null && origin.broughtBy !== origin.by ? [{ name: words.broughtBy, text: origin.broughtBy }] : []),
          { name: words.by, text: origin.by ?? words.unknown },
        ]),
    { name: words.at, text: formatInstant(origin.recordedAt) },
    ...(shipped
      ? []
      : [
          {
            name: words.import,
            text: (
              <Link to="/du-lieu" search={{ import: origin.importId }}>
                {words.openImport}
              </Link>
            ),
          },
        ]),
    { name: words.hash, text: <code className={styles['hash']}>{origin.fileHash}</code> },
  ]
  return (
    <section className={styles['section']}>
      <h3>{words.title}</h3>
      {shipped && <p>{words.shipped}.</p>}
      <Facts facts={facts} />
    </section>
  )
}
