import type { CatalogueView } from '@moc/contract'
import type { DiffLine, ImportDiff } from '@moc/core'
import { formatNumber, importWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './difference-panel.module.css'
import { listReasons, nameIndicator, namePlaceOf, writeDiffValue } from './say-difference.ts'
import panel from './panel.module.css'

const kinds = ['added', 'changed', 'rejected', 'unchanged'] as const
const signs = { added: '+', changed: '≠', rejected: '×', unchanged: '=' } as const
const most = 300

/** What publishing would do: one bar, and a list with what is stored beside what the file says. */
export function DifferencePanel({ diff, catalogue }: { diff: ImportDiff; catalogue: CatalogueView | undefined }) {
  const language = useLanguage()
  const words = useWords(importWords).staged
  const total = kinds.reduce((sum, kind) => sum + diff[kind], 0)
  const left = diff.added + diff.changed - Math.min(diff.lines.length, most)
  return (
    <section className={panel['panel']}>
      <div className={panel['head']}>
        <h2>{words.difference}</h2>
        {diff.removed === 0 && <p>{words.nothingRemoved}</p>}
      </div>
      <div className={styles['bar']} role="img" aria-label={words.barLabel(diff.added, diff.changed, diff.rejected, diff.unchanged)}>
        {kinds.map((kind) => diff[kind] > 0 && <span key={kind} data-kind={kind} style={{ flexGrow: diff[kind] / total }} />)}
      </div>
      <ul className={styles['counts']}>
        {kinds.map((kind) => (
          <li key={kind} data-kind={kind}>
            <i aria-hidden="true">{signs[kind]}</i> <b>{formatNumber(diff[kind], 0, language)}</b> {words.counts[kind]}
          </li>
        ))}
      </ul>
      {diff.lines.length > 0 && (
        <div className={panel['scroll']} role="region" aria-label={words.difference} tabIndex={0}>
          <table className={panel['table']}>
            <thead>
              <tr>
                <th scope="col">{words.list.change}</th>
                <th scope="col">{words.list.indicator}</th>
                <th scope="col">{words.list.place}</th>
                <th scope="col">{words.list.period}</th>
                <th scope="col" className={panel['number']}>
                  {words.list.before}
                </th>
                <th scope="col" className={panel['number']}>
                  {words.list.after}
                </th>
                <th scope="col">{words.list.why}</th>
                <th scope="col" className={panel['number']}>
                  {words.list.line}
                </th>
              </tr>
            </thead>
            <tbody>
              {diff.lines.slice(0, most).map((line) => (
                <Line key={`${line.line} ${line.indicator} ${line.place} ${line.period}`} line={line} catalogue={catalogue} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 && <p className={panel['quiet']}>{words.moreLines(formatNumber(left, 0, language))}</p>}
    </section>
  )
}

function Line({ line, catalogue }: { line: DiffLine; catalogue: CatalogueView | undefined }) {
  const language = useLanguage()
  const words = useWords(importWords).staged
  return (
    <tr>
      <th scope="row" className={styles['change']} data-kind={line.change}>
        <i aria-hidden="true">{signs[line.change]}</i> <span>{words.changes[line.change]}</span>
      </th>
      <td className={panel['wide']}>{nameIndicator(line.indicator, catalogue, language)}</td>
      <td>{namePlaceOf(line.place, catalogue, language)}</td>
      <td>{line.period}</td>
      <td className={panel['number']}>{line.before === null ? words.none : writeDiffValue(line.before, line.after, language)}</td>
      <td className={panel['number']}>
        <b>{writeDiffValue(line.after, line.before, language)}</b>
      </td>
      <td className={styles['why']}>{listReasons(line, language).join(', ')}</td>
      <td className={panel['number']}>{line.line}</td>
    </tr>
  )
}
