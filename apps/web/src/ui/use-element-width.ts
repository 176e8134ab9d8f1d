import { useLayoutEffect, useState, type RefObject } from 'react'

/** Narrower than this an element is not laid out yet, or hidden. */
const leastWidth = 80

/** The width of an element in whole pixels, kept up to date; `first` until it has been measured. */
export function useElementWidth(ref: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measure = () => {
      const now = Math.floor(element.getBoundingClientRect().width)
      if (now >= leastWidth) setWidth(now)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
