import type { ImportSummary } from '@moc/core'
import { importWords } from '@moc/figures'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import { UndoDialog } from './undo-dialog.tsx'
import { useImportActions } from './use-import-actions.ts'

/** Undoes one import from the list, after asking; then opens it, where it says what was restored and what was kept. */
export function UndoButton({ summary }: { summary: ImportSummary }) {
  const words = useWords(importWords).list
  const navigate = useNavigate({ from: '/du-lieu' })
  const actions = useImportActions(summary.id)
  const [asking, setAsking] = useState(false)
  const close = () => {
    setAsking(false)
    void navigate({ search: (now) => ({ ...now, import: summary.id }) })
  }
  return (
    <>
      <button type="button" className={button['link']} aria-label={words.undoOf(summary.fileName)} onClick={() => setAsking(true)}>
        {words.undo}
      </button>
      {asking && <UndoDialog summary={summary} actions={actions} onUndone={close} onClose={() => setAsking(false)} />}
    </>
  )
}
