import { fileLimitMb } from '@moc/core'
import { formatNumber, importPublishWords, importStartWords } from '@moc/figures'
import { useRef, useState, type DragEvent } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import styles from './drop-zone.module.css'
import fields from './field.module.css'
import notes from './notes.module.css'
import { useBy } from './use-by.ts'
import { useStaging } from './use-staging.ts'

/** Where a file is put: dropped, or chosen with a button. What cannot be taken is said before anything is sent. */
export function DropZone({ again = false }: { again?: boolean }) {
  const language = useLanguage()
  const words = useWords(importStartWords).choose
  const publish = useWords(importPublishWords).publish
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [by, setBy] = useBy()
  const staging = useStaging()
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) staging.take([...files])
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <section className={`${panel['panel']} screen-only`}>
      <h2>{again ? words.again : words.title}</h2>
      <div
        className={styles['zone']}
        data-over={over ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        {staging.sending === null ? (
          <>
            <p>{words.drop}</p>
            <button type="button" className={button['primary']} onClick={() => input.current?.click()}>
              {words.button}
            </button>
          </>
        ) : (
          <>
            <p role="status">{words.sending(staging.sending)}</p>
            <progress aria-label={words.sending(staging.sending)} />
            <button type="button" className={button['button']} onClick={staging.stop}>
              {words.cancel}
            </button>
          </>
        )}
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={words.button}
          accept=".xlsx,.xlsm,.xls,.csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onChange={(event) => {
            take(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
        <p className={panel['quiet']}>{words.limit(formatNumber(fileLimitMb, 0, language))}</p>
      </div>
      {!again && (
        <div className={styles['by']}>
          <label className={fields['field']}>
            <span>{publish.by}</span>
            <input
              type="text"
              maxLength={100}
              value={by}
              autoComplete="name"
              aria-describedby="by-hint"
              onChange={(event) => setBy(event.currentTarget.value)}
            />
          </label>
          <p id="by-hint" className={panel['quiet']}>
            {publish.byHint}
          </p>
        </div>
      )}
      {staging.refusal !== null && (
        <p className={notes['notice']} role="alert">
          {staging.refusal}
        </p>
      )}
      {staging.error !== null && <ProblemPanel error={staging.error} />}
    </section>
  )
}
