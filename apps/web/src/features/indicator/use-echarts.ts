import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

type Chart = ReturnType<typeof import('./echarts-parts.ts').init>

/**
 * Draws an option into an element with ECharts, which is fetched with the first chart and not before. Draws anew
 * at once when the option changes, and lets go of the chart with the page.
 */
export function useECharts(
  option: Readonly<Record<string, unknown>>,
  width: number,
  height: number,
): { canvas: RefObject<HTMLDivElement | null>; drawn: boolean } {
  const canvas = useRef<HTMLDivElement>(null)
  const [chart, setChart] = useState<Chart | null>(null)

  useEffect(() => {
    let made: Chart | null = null
    let gone = false
    void import('./echarts-parts.ts').then(({ init }) => {
      if (gone || canvas.current === null) return
      made = init(canvas.current, null, { renderer: 'svg', width: canvas.current.clientWidth, height: canvas.current.clientHeight })
      setChart(made)
    })
    return () => {
      gone = true
      made?.dispose()
      setChart(null)
    }
  }, [])

  useLayoutEffect(() => {
    if (chart === null) return
    chart.resize({ width, height, silent: true })
    chart.setOption(option, { notMerge: true, lazyUpdate: false })
    // Painting waits for the next frame otherwise, and a printer does not.
    chart.getZr().flush()
  }, [chart, option, width, height])

  return { canvas, drawn: chart !== null }
}
