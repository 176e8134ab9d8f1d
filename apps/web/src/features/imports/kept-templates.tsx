import { endpoints } from '@moc/contract'
import { formatInstant, importStartWords, sharedWords } from '@moc/figures'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { callApi } from '../../api/call-api.ts'
import { importTemplatesQuery } from '../../api/imports-query.ts'
import { useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import dialogs from '../../ui/dialog.module.css'
import { LoadingPanel } from '../../ui/loading-panel.tsx'
import panel from '../../ui/panel.module.css'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import buttons from './buttons.module.css'
import styles from './kept-templates.module.css'

/** What is remembered of tables that were read before, each to be forgotten; behind a button. */
export function KeptTemplates() {
  const words = useWords(importStartWords).kept
  const { close } = useWords(sharedWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={button['link']}
        onClick={() => {
          setOpen(true)
          dialog.current?.showModal()
        }}
      >
        {words.open}
      </button>
      <dialog
        ref={dialog}
        className={`${dialogs['dialog']} ${styles['dialog']}`}
        aria-labelledby="kept-title"
        onClose={() => setOpen(false)}
      >
        <h2 id="kept-title">{words.title}</h2>
        <p>{words.text}</p>
        {open && <TemplateList />}
        <div className={buttons['buttons']}>
          <button type="button" className={button['button']} onClick={() => dialog.current?.close()}>
            {close}
          </button>
        </div>
      </dialog>
    </>
  )
}

function TemplateList() {
  const words = useWords(importStartWords).kept
  const queryClient = useQueryClient()
  const { data, error, refetch } = useQuery({ ...importTemplatesQuery(), staleTime: 0 })
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<unknown>(null)
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingPanel lines={2} />
  const forget = async (shape: string, name: string) => {
    try {
      await callApi(endpoints.forgetImportTemplate, { params: { shape } })
      // Said once the list shows it.
      await queryClient.invalidateQueries(importTemplatesQuery())
      setSaid(words.forgotten(name))
      setRefusal(null)
    } catch (caught) {
      setRefusal(caught)
      await queryClient.invalidateQueries(importTemplatesQuery())
    }
  }
  return (
    <>
      {data.templates.length === 0 && <p className={panel['quiet']}>{words.none}</p>}
      <ul className={styles['list']}>
        {data.templates.map(({ shape, fileName, updatedAt, answers, mapping }) => (
          <li key={shape}>
            <div>
              <p className={styles['name']}>{fileName}</p>
              <p className={panel['quiet']}>
                {[
                  words.last(formatInstant(updatedAt)),
                  words.answers(Object.keys(answers).length),
                  (mapping?.columns?.length ?? 0) > 0 && words.columns(mapping!.columns!.length),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <button
              type="button"
              className={button['link']}
              aria-label={words.forgetOf(fileName)}
              onClick={() => void forget(shape, fileName)}
            >
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={panel['quiet']}>
        {said}
      </p>
      {refusal !== null && <ProblemPanel error={refusal} />}
    </>
  )
}
