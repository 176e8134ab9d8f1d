import { useState } from 'react'

/**
 * A text that a person typed, kept by this browser from visit to visit (`local`) or until the window is closed
 * (`session`). Where the browser keeps nothing, it lasts as long as the page.
 */
export function useKeptText(key: string, where: 'local' | 'session'): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => read(key, where))
  return [
    text,
    (next) => {
      setText(next)
      try {
        if (next === '') storeOf(where).removeItem(key)
        else storeOf(where).setItem(key, next)
      } catch {
        // A browser that keeps nothing still lets one type.
      }
    },
  ]
}

function read(key: string, where: 'local' | 'session'): string {
  try {
    return storeOf(where).getItem(key) ?? ''
  } catch {
    return ''
  }
}

function storeOf(where: 'local' | 'session'): Storage {
  return where === 'local' ? localStorage : sessionStorage
}
