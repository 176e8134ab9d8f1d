import { sharedWords, shellWords } from '@moc/figures'
import type { RefObject } from 'react'
import { useWords } from '../language/use-language.ts'
import dialogs from '../ui/dialog.module.css'
import { enableShortcuts, useShortcutsEnabled } from '../ui/use-shortcuts.ts'
import styles from './keyboard-help.module.css'

const keys = [
  ['/', 'search'],
  ['?', 'help'],
  ['Esc', 'escape'],
  ['Tab', 'tab'],
  ['← →  ↑ ↓', 'arrows'],
] as const

/** Every key that does something, and the switch that turns single letters off. */
export function KeyboardHelp({ dialogRef }: { dialogRef: RefObject<HTMLDialogElement | null> }) {
  const { help } = useWords(shellWords)
  const shared = useWords(sharedWords)
  const enabled = useShortcutsEnabled()
  return (
    <dialog ref={dialogRef} className={`${dialogs['dialog']} ${styles['dialog']}`} aria-labelledby="keyboard-help-title">
      <h2 id="keyboard-help-title">{help.title}</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{help.keys[does]}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['switch']}>
        <input type="checkbox" checked={enabled} onChange={(event) => enableShortcuts(event.currentTarget.checked)} />
        {help.enabled}
      </label>
      <form method="dialog">
        <button type="submit">{shared.close}</button>
      </form>
    </dialog>
  )
}
