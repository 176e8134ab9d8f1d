import { screenTheme, type ChartTheme } from '@moc/figures'
import { useLayoutEffect, useState, type RefObject } from 'react'

interface Look {
  readonly theme: ChartTheme
  readonly textSize: number
}

const first: Look = { theme: screenTheme, textSize: 13 }

/** Colours, weights and text size of the chart from the tokens that hold where it stands: screen, print or projector. */
export function useChartTheme(ref: RefObject<HTMLElement | null>, printing: boolean): Look {
  const [look, setLook] = useState(first)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const read = () => setLook((now) => (sameLook(now, readLook(element, printing)) ? now : readLook(element, printing)))
    read()
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mode', 'class', 'style'] })
    return () => observer.disconnect()
  }, [ref, printing])
  return look
}

function readLook(element: HTMLElement, printing: boolean): Look {
  const style = getComputedStyle(element)
  const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  return {
    theme: {
      ink: token('--ink', screenTheme.ink),
      quiet: token('--ink-quiet', screenTheme.quiet),
      rule: token('--rule-quiet', screenTheme.rule),
      panel: token('--panel', screenTheme.panel),
      accent: token('--accent', screenTheme.accent),
      font: token('--font', screenTheme.font),
      // The picture on paper is smaller than on the screen, and so are its strokes.
      line: (Number.parseFloat(token('--line-heavy', '')) || screenTheme.line) * (printing ? 0.75 : 1),
    },
    textSize: Number.parseFloat(style.fontSize) || first.textSize,
  }
}

function sameLook(a: Look, b: Look): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
