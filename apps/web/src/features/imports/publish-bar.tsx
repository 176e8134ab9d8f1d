import { ProblemError, type CatalogueView, type ImportPageView } from '@moc/contract'
import { formatNumber, importPublishWords, importWords, type Language } from '@moc/figures'
import { useNavigate } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import buttons from './buttons.module.css'
import { changeSkipped } from './change-mapping.ts'
import fields from './field.module.css'
import { problemsAddress } from './file-addresses.ts'
import { linesWithErrors } from './group-issues.ts'
import notes from './notes.module.css'
import styles from './publish-bar.module.css'
import { partId } from './steps.tsx'
import { useBy } from './use-by.ts'
import type { ImportActions } from './use-import-actions.ts'

interface PublishBarProps {
  readonly page: ImportPageView
  readonly catalogue: CatalogueView | undefined
  readonly actions: ImportActions
  readonly reasons: Readonly<Record<string, string>>
  /** Called when a person agrees, before it is published. */
  readonly onPublish: () => void
}

/** The last step: who brings it, one button that says how many values it publishes or confirms, and the ways out. */
export function PublishBar({ page, catalogue, actions, reasons, onPublish }: PublishBarProps) {
  const language = useLanguage()
  const words = useWords(importPublishWords).publish
  const navigate = useNavigate({ from: '/du-lieu' })
  const [by, setBy] = useBy()
  const { summary, diff, wantReasons } = page
  const errors = diff.issues.some(({ severity }) => severity === 'error')
  const publishes = diff.added + diff.changed
  const said = Object.fromEntries(wantReasons.map((code) => [code, (reasons[code] ?? '').trim()]))
  const missing = wantReasons.some((code) => said[code] === '')
  const ready = summary.state === 'staged' && !errors && publishes + diff.unchanged > 0
  const stale = actions.error instanceof ProblemError && actions.error.problem.code === 'import-stale'
  const wrong = errors ? linesWithErrors(diff.issues) : null
  const skipped = page.mapping?.skipLines ?? []
  const skip = (lines: readonly number[]) => void actions.answer(page.answers, changeSkipped(page.mapping, lines))
  const discard = async () => {
    if (await actions.discard()) await navigate({ search: (now) => ({ ...now, import: undefined }) })
  }
  const busy = actions.working !== null
  const hint =
    summary.state === 'asking'
      ? words.waitsForAnswers
      : errors
        ? words.blocked
        : missing
          ? words.waitsForReasons
          : publishes === 0
            ? words.nothingNew
            : words.undoable
  return (
    <section className={styles['publish']} id={partId('publish')} tabIndex={-1} aria-label={useWords(importWords).steps.publish}>
      {stale && (
        <p className={notes['notice']} role="alert">
          {words.stale}
        </p>
      )}
      {actions.error !== null && !stale && <ProblemPanel error={actions.error} />}
      {skipped.length > 0 && (
        <p className={notes['info']}>
          {words.skipped(formatNumber(skipped.length, 0, language), skipped.length)}{' '}
          <button type="button" className={button['link']} disabled={busy} onClick={() => skip([])}>
            {words.takeBack}
          </button>
        </p>
      )}
      {ready && (
        <label className={`${fields['field']} ${styles['by']}`}>
          <span>{words.by}</span>
          <input type="text" maxLength={100} value={by} autoComplete="name" onChange={(event) => setBy(event.currentTarget.value)} />
        </label>
      )}
      <div className={buttons['buttons']}>
        {ready && (
          <button
            type="button"
            className={button['primary']}
            disabled={busy || missing || catalogue?.writable === false}
            onClick={() => {
              onPublish()
              void actions.publish({ seenRevision: diff.revision, by, reasons: said })
            }}
          >
            {actions.working === 'publish' ? words.working : sayButton(words, diff, language)}
          </button>
        )}
        {errors && wrong !== null && (
          <a className={button['button']} href={problemsAddress(summary.id)} download>
            {words.problems}
          </a>
        )}
        {wrong !== null && wrong.length > 0 && summary.rows > 0 && (
          <button type="button" className={button['button']} disabled={busy} onClick={() => skip([...skipped, ...wrong])}>
            {words.skip(formatNumber(wrong.length, 0, language), wrong.length)}
          </button>
        )}
        <button type="button" className={button['button']} disabled={busy} onClick={() => void discard()}>
          {words.discard}
        </button>
        <span className={panel['quiet']}>{hint}</span>
      </div>
      {errors && wrong !== null && <p className={`${panel['quiet']} screen-only`}>{words.problemsNote}</p>}
    </section>
  )
}

function sayButton(
  words: (typeof importPublishWords)['vi']['publish'],
  { added, changed, unchanged }: ImportPageView['diff'],
  language: Language,
): string {
  const publishes = added + changed
  const values = publishes > 0 ? publishes : unchanged
  return (publishes > 0 ? words.button : words.confirm)(values, formatNumber(values, 0, language))
}
