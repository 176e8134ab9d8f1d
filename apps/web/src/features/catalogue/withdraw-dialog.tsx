import { endpoints, type EditView } from '@moc/contract'
import { catalogueEditWords } from '@moc/figures'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { callApi } from '../../api/call-api.ts'
import { useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import dialogs from '../../ui/dialog.module.css'
import { ProblemPanel } from '../../ui/problem-panel.tsx'
import styles from './catalogue.module.css'
import { Field } from './field.tsx'

/** Asks for the reason before an edit is withdrawn, saying what comes back. */
export function WithdrawDialog({ edit, onWithdrawn, onClose }: { edit: EditView; onWithdrawn: () => void; onClose: () => void }) {
  const words = useWords(catalogueEditWords)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const queryClient = useQueryClient()
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const withdraw = useMutation({
    mutationFn: () => callApi(endpoints.withdrawEdit, { params: { number: edit.number }, query: { why: why.trim() } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries()
      dialog.current?.close()
      onWithdrawn()
    },
  })
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  const missing = why.trim().length < 3
  return (
    <dialog ref={dialog} className={`${dialogs['dialog']} ${styles['dialog']}`} aria-labelledby={`${id}-title`} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (missing) document.getElementById(`${id}-why`)?.focus()
          else withdraw.mutate()
        }}
      >
        <h2 id={`${id}-title`}>{words.history.dialogTitle(edit.number)}</h2>
        <p>{words.history.dialogText}</p>
        <Field id={`${id}-why`} label={words.history.whyWithdraw} wrong={tried && missing ? words.form.whyMissing : undefined} wide>
          {(wiring) => (
            <textarea {...wiring} rows={2} maxLength={500} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
          )}
        </Field>
        {withdraw.error !== null && <ProblemPanel error={withdraw.error} />}
        <div className={styles['buttons']}>
          <button type="submit" className={button['primary']} disabled={withdraw.isPending}>
            {words.history.confirm}
          </button>
          <button type="button" className={button['small']} onClick={() => dialog.current?.close()}>
            {words.form.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
