import type { RowIssue } from '@moc/core'
import { importWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './checks-panel.module.css'
import panel from './panel.module.css'

/** More lines than this help nobody: the first ones are mended, and the file is checked again. */
const most = 200

/** What is wrong with the file, line by line, and how to mend it; errors before remarks. */
export function ChecksPanel({ issues }: { issues: readonly RowIssue[] }) {
  const language = useLanguage()
  const words = useWords(importWords).staged
  const errors = issues.filter((issue) => issue.severity === 'error')
  const sorted = [...errors, ...issues.filter((issue) => issue.severity === 'warning')]
  return (
    <section className={panel['panel']}>
      <div className={panel['head']}>
        <h2>{words.checks}</h2>
        <p>
          {issues.length === 0
            ? words.clean
            : [
                errors.length > 0 && words.errors(errors.length),
                issues.length > errors.length && words.warnings(issues.length - errors.length),
              ]
                .filter(Boolean)
                .join(' · ')}
        </p>
      </div>
      {errors.length > 0 && <p className={panel['notice']}>{words.blocked}</p>}
      {sorted.length > 0 && (
        <div className={panel['scroll']} role="region" aria-label={words.checks} tabIndex={0}>
          <table className={panel['table']}>
            <thead>
              <tr>
                <th scope="col">{words.columns.severity}</th>
                <th scope="col" className={panel['number']}>
                  {words.columns.line}
                </th>
                <th scope="col">{words.columns.column}</th>
                <th scope="col">{words.columns.message}</th>
              </tr>
            </thead>
            <tbody>
              {sorted.slice(0, most).map((issue, i) => (
                <tr key={i}>
                  <th scope="row" className={styles['severity']} data-severity={issue.severity}>
                    {words.severities[issue.severity]}
                  </th>
                  <td className={panel['number']}>{issue.line ?? words.wholeFile}</td>
                  <td>{issue.column && <code>{issue.column}</code>}</td>
                  <td className={styles['message']}>{language === 'vi' ? issue.message : issue.messageEn}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {sorted.length > most && <p className={panel['quiet']}>{words.moreIssues(sorted.length - most)}</p>}
    </section>
  )
}
