import type { ImportSummary } from '@moc/core'
import { formatNumber, importPublishWords } from '@moc/figures'
import { useEffect, useRef } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import dialogs from '../../ui/dialog.module.css'
import buttons from './buttons.module.css'
import styles from './undo-dialog.module.css'
import type { ImportActions } from './use-import-actions.ts'

interface UndoDialogProps {
  readonly summary: ImportSummary
  readonly actions: ImportActions
  readonly onUndone: () => void
  readonly onClose: () => void
}

/** Asks once before an import is undone, saying what an undo does and what it leaves. */
export function UndoDialog({ summary, actions, onUndone, onClose }: UndoDialogProps) {
  const language = useLanguage()
  const words = useWords(importPublishWords).dialog
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const values = (summary.added ?? 0) + (summary.changed ?? 0)
  return (
    <dialog
      ref={dialog}
      className={`${dialogs['dialog']} ${styles['dialog']}`}
      aria-labelledby="undo-title"
      aria-describedby="undo-text"
      onClose={onClose}
    >
      <h2 id="undo-title">{words.title}</h2>
      <p id="undo-text">{words.text(summary.fileName, formatNumber(values, 0, language), values)}</p>
      <div className={buttons['buttons']}>
        <button
          type="button"
          className={button['primary']}
          disabled={actions.working !== null}
          onClick={() => void actions.undo().then(onUndone)}
        >
          {actions.working === 'undo' ? words.working : words.confirm}
        </button>
        <button type="button" className={button['button']} onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  )
}
