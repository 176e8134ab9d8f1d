import type { EditPreview } from '@moc/contract'
import { catalogueEditWords, formatDate, sharedWords } from '@moc/figures'
import { useEffect, useRef } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './catalogue.module.css'
import { sayIssue } from './say-issue.ts'
import { useWriteField } from './use-write-field.ts'

/** What an edit would change, old and new side by side, and which assessments would then be others; or what is wrong. */
export function PreviewPanel({ preview }: { preview: EditPreview }) {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const shared = useWords(sharedWords)
  const write = useWriteField()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const refused = preview.issues.length > 0
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={styles['preview']}
      data-refused={refused ? '' : undefined}
      aria-label={refused ? words.preview.wrong : words.preview.title}
    >
      <h3>{refused ? words.preview.wrong : words.preview.title}</h3>
      {refused && (
        <div role="alert">
          <ul>
            {preview.issues.map((issue) => (
              <li key={`${issue.field} ${issue.message}`}>{sayIssue(issue, language, words.fields)}</li>
            ))}
          </ul>
        </div>
      )}
      {preview.changes.length > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{words.preview.field}</th>
                <th scope="col">{words.preview.before}</th>
                <th scope="col">{words.preview.after}</th>
              </tr>
            </thead>
            <tbody>
              {preview.changes.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row">{words.fields[field] ?? field}</th>
                  <td className={styles['before']}>{write(field, before)}</td>
                  <td>
                    <b>{write(field, after)}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!refused && (
        <>
          <p>{words.preview.effects(preview.effects.length, preview.compared, formatDate(preview.asOf))}</p>
          <ul>
            {preview.effects.map((effect) => (
              <li key={`${effect.strategy} ${effect.label}`}>
                {words.preview.effect(
                  `${effect.strategy} ${effect.label}`,
                  language === 'vi' ? effect.nameVi : effect.nameEn,
                  shared.statuses[effect.before],
                  shared.statuses[effect.after],
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
