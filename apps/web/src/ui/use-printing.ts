import { useSyncExternalStore } from 'react'

let printing = false

/** Whether the page is being laid out for paper: then pictures are drawn for its width and not scaled down to it. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => printing)
}

function listen(listener: () => void): () => void {
  const begin = () => {
    printing = true
    listener()
  }
  const end = () => {
    printing = false
    listener()
  }
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
  }
}
