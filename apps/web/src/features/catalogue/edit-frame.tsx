import type { NewEdit } from '@moc/contract'
import { catalogueEditWords } from '@moc/figures'
import { useId, useRef, useState, type ReactNode } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import styles from './catalogue.module.css'
import { Field } from './field.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { sayIssue } from './say-issue.ts'
import { useEdit } from './use-edit.ts'

/** What is wrong with a field, by its name, as the last look at the edit found it. */
export type Wrongs = (field: string) => string | undefined

/** What every form of the catalogue has: its fields, the reason, the name, the look at what changes, and saving. */
export function EditFrame({
  title,
  lead,
  build,
  renderFields,
  onSaved,
  onCancel,
}: {
  title: string
  lead?: string | undefined
  /** The edit as the form stands, but for its reason and name. */
  build: () => Omit<NewEdit, 'why' | 'by'>
  renderFields: (wrong: Wrongs) => ReactNode
  onSaved: () => void
  onCancel: () => void
}) {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const editing = useEdit(onSaved)
  const [why, setWhy] = useState('')
  const [by, setBy] = useState('')
  const [tried, setTried] = useState(false)
  const whyMissing = why.trim().length < 3
  const wrong: Wrongs = (field) => {
    const said = editing.preview?.issues.filter((each) => each.field === field) ?? []
    return said.length === 0 ? undefined : said.map((each) => sayIssue(each, language, words.fields)).join(' ')
  }
  const request = (): NewEdit => ({ ...build(), why: why.trim(), ...(by.trim() === '' ? {} : { by: by.trim() }) })
  const sound = editing.preview !== null && editing.preview.issues.length === 0
  return (
    <form
      ref={form}
      className={`${panel['panel']} ${styles['form']}`}
      aria-labelledby={`${id}-title`}
      noValidate
      onChange={editing.changed}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (whyMissing) document.getElementById(`${id}-why`)?.focus()
        else if (sound) editing.save(request())
        else editing.look(request())
      }}
    >
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {lead !== undefined && <p className={panel['quiet']}>{lead}</p>}
      <div className={styles['fields']}>
        {renderFields(wrong)}
        <Field
          id={`${id}-why`}
          label={words.form.why}
          hint={words.form.whyHint}
          wrong={tried && whyMissing ? words.form.whyMissing : undefined}
          wide
        >
          {(wiring) => (
            <textarea {...wiring} rows={2} maxLength={500} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          )}
        </Field>
        <Field id={`${id}-by`} label={words.form.by} hint={words.form.byHint}>
          {(wiring) => <input {...wiring} maxLength={100} value={by} onChange={(event) => setBy(event.currentTarget.value)} />}
        </Field>
      </div>
      {editing.error !== null && <ProblemPanel error={editing.error} />}
      {editing.preview !== null && <PreviewPanel key={JSON.stringify(editing.preview)} preview={editing.preview} />}
      <div className={styles['buttons']}>
        <button type="submit" className={button['primary']} disabled={editing.previewing || editing.saving}>
          {sound ? (editing.saving ? words.form.saving : words.form.save) : editing.previewing ? words.form.previewing : words.form.preview}
        </button>
        <button type="button" className={button['small']} onClick={onCancel}>
          {words.form.cancel}
        </button>
      </div>
    </form>
  )
}
