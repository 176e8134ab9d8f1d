import { useEffect, useSyncExternalStore } from 'react'

const key = 'moc.shortcuts'
const listeners = new Set<() => void>()

function areEnabled(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Turns one-letter shortcuts on or off for this browser. */
export function enableShortcuts(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off')
  } catch {
    // Without a store they stay as they are.
  }
  for (const listener of listeners) listener()
}

/** Whether one-letter shortcuts are on. */
export function useShortcutsEnabled(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, areEnabled)
}

/** Calls what belongs to a key, unless one is writing, a modifier is held, or shortcuts are off. */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  const enabled = useShortcutsEnabled()
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      const at = event.target as HTMLElement
      if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return
      const action = actions[event.key]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [actions, enabled])
}
