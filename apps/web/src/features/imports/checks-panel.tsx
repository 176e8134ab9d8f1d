import type { RowIssue } from '@moc/core'
import { formatNumber, importCheckWords } from '@moc/figures'
import { useId } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import styles from './checks-panel.module.css'
import fields from './field.module.css'
import { groupIssues, type IssueGroup } from './group-issues.ts'
import { partId } from './steps.tsx'

/** More of one kind than this help nobody: the first ones are mended, and the file is checked again. */
const most = 20
const folded = 3

interface ChecksPanelProps {
  readonly issues: readonly RowIssue[]
  /** Kinds of warnings that want a reason before publishing. */
  readonly wantReasons: readonly string[]
  readonly reasons: Readonly<Record<string, string>>
  readonly onReason: (code: string, reason: string) => void
  /** Whether values are not checked yet, since questions wait for answers. */
  readonly waits: boolean
}

/** What was checked: errors that block, and warnings by their kind, some of which want a reason. */
export function ChecksPanel({ issues, wantReasons, reasons, onReason, waits }: ChecksPanelProps) {
  const language = useLanguage()
  const words = useWords(importCheckWords).checks
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = issues.length - errors
  const text = (n: number) => formatNumber(n, 0, language)
  return (
    <section className={panel['panel']} id={partId('checks')} tabIndex={-1} aria-labelledby="checks-title">
      <div className={panel['head']}>
        <h2 id="checks-title">{words.title}</h2>
        <p>
          {issues.length > 0 &&
            [errors > 0 && words.errors(text(errors), errors), warnings > 0 && words.warnings(text(warnings), warnings)]
              .filter(Boolean)
              .join(' · ')}
        </p>
      </div>
      {waits && <p>{words.waits}</p>}
      {!waits && issues.length === 0 && <p>{words.clean}</p>}
      <ul>
        {groupIssues(issues, wantReasons).map((group) => (
          <Group
            key={`${group.severity} ${group.code}`}
            group={group}
            reason={group.severity === 'warning' && wantReasons.includes(group.code) ? (reasons[group.code] ?? '') : null}
            onReason={(reason) => onReason(group.code, reason)}
          />
        ))}
      </ul>
    </section>
  )
}

interface GroupProps {
  readonly group: IssueGroup
  /** Null where no reason is wanted. */
  readonly reason: string | null
  readonly onReason: (reason: string) => void
}

function Group({ group: { code, severity, issues }, reason, onReason }: GroupProps) {
  const language = useLanguage()
  const book = useWords(importCheckWords)
  const words = book.checks
  const id = useId()
  const rest = issues.length - Math.min(most, issues.length)
  const text = formatNumber(issues.length, 0, language)
  const items = issues.slice(0, most).map((issue, i) => <Issue key={i} issue={issue} />)
  return (
    <li className={styles['group']} data-severity={severity}>
      <h3 className={styles['kind']}>
        <span className={styles['severity']} data-severity={severity}>
          {words[severity]}
        </span>
        {book.kinds[code] !== undefined && <span>{book.kinds[code]}</span>}
        {issues.length > 1 && <span className={panel['quiet']}>{words.times(text, issues.length)}</span>}
      </h3>
      {items.length <= folded ? (
        <ul className={styles['issues']}>{items}</ul>
      ) : (
        <>
          <ul className={styles['issues']}>{items.slice(0, folded)}</ul>
          <details className={styles['rest']}>
            <summary>{words.moreWarnings(formatNumber(issues.length - folded, 0, language))}</summary>
            <ul className={styles['issues']}>{items.slice(folded)}</ul>
            {rest > 0 && (
              <p className={panel['quiet']}>
                {severity === 'error' ? words.more(formatNumber(rest, 0, language)) : words.moreWarnings(formatNumber(rest, 0, language))}
              </p>
            )}
          </details>
        </>
      )}
      {reason !== null && (
        <label className={`${fields['field']} ${styles['reason']}`}>
          <span>{words.reason}</span>
          <input
            type="text"
            required
            maxLength={500}
            value={reason}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onReason(event.currentTarget.value)}
          />
          <small id={`${id}-hint`} className={panel['quiet']}>
            {words.reasonHint}
          </small>
        </label>
      )}
    </li>
  )
}

function Issue({ issue }: { issue: RowIssue }) {
  const language = useLanguage()
  const words = useWords(importCheckWords).checks
  const message = language === 'vi' ? issue.message : issue.messageEn
  // A sentence that begins with its cell says where it is.
  if (/^(Ô|Cell) [A-Z]+[0-9]/.test(message)) return <li>{message}</li>
  const where = [issue.line === null ? words.wholeFile : words.line(issue.line), issue.column !== null && words.column(issue.column)]
  return (
    <li>
      <span className={styles['where']}>{where.filter(Boolean).join(', ')}:</span> {message}
    </li>
  )
}
