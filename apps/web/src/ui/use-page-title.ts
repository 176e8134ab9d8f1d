import { useEffect } from 'react'

/** Names the page in the browser's tab, the product's name last. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Mốc`
  }, [title])
}
