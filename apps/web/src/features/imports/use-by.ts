import { useKeptText } from './use-kept-text.ts'

const key = 'moc-by'

/** Who brings files, as they call themselves; kept by this browser. */
export function useBy(): readonly [string, (name: string) => void] {
  return useKeptText(key, 'local')
}

/** The same at this moment; empty where nobody said it. */
export function readBy(): string {
  try {
    return (localStorage.getItem(key) ?? '').trim()
  } catch {
    return ''
  }
}
