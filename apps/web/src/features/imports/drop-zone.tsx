import { importWords } from '@moc/figures'
import { useRef, useState, type DragEvent } from 'react'
import { useWords } from '../../language/use-language.ts'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import styles from './drop-zone.module.css'
import { fileLimitMb } from './file-limit.ts'
import panel from './panel.module.css'
import { useStaging } from './use-staging.ts'

/** Where a file is put: dropped, or chosen with a button. What cannot be taken is said before anything is sent. */
export function DropZone() {
  const words = useWords(importWords).choose
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
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
    <section className={panel['panel']}>
      <h2>{words.title}</h2>
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
            <button type="button" className={panel['primary']} onClick={() => input.current?.click()}>
              {words.button}
            </button>
          </>
        ) : (
          <>
            <p role="status">{words.sending(staging.sending)}</p>
            <progress aria-label={words.sending(staging.sending)} />
            <button type="button" className={panel['button']} onClick={staging.stop}>
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
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(event) => {
            take(event.currentTarget.files)
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p className={panel['quiet']}>{words.limit(fileLimitMb)}</p>
      {staging.refusal !== null && (
        <p className={panel['notice']} role="alert">
          {staging.refusal}
        </p>
      )}
      {staging.error !== null && <ProblemPanel error={staging.error} />}
    </section>
  )
}
