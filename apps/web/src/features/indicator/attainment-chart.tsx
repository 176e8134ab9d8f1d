import { attainmentWords, indicatorWords, toEChartsOption, type AttainmentFigure } from '@moc/figures'
import { useMemo, useRef } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import styles from './attainment-chart.module.css'
import { Reading } from './reading.tsx'
import { useChartTheme } from './use-chart-theme.ts'
import { useECharts } from './use-echarts.ts'
import { useYearReader } from './use-year-reader.ts'

/** Width of the picture on paper: A4 between administrative margins, less the panel's own, in CSS pixels. */
const paperWidth = 580

/**
 * The figure as a chart. A screen reader gets its sentence; pointing at it, or the arrow keys, read it year by
 * year; words that found no free place stand below.
 */
export function AttainmentChart({ figure, small }: { figure: AttainmentFigure; small: boolean }) {
  const language = useLanguage()
  const words = useWords(indicatorWords)
  const notes = useWords(attainmentWords).notes
  const box = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const measured = useElementWidth(box, 760)
  const { theme, textSize } = useChartTheme(box, printing)
  const width = printing ? paperWidth : measured
  const height = chooseHeight(width, textSize, small)
  const { option, layout } = useMemo(
    () => toEChartsOption(figure, language, { width, height, textSize }, theme),
    [figure, language, width, height, textSize, theme],
  )
  const { canvas, drawn } = useECharts(option, width, height)
  const reader = useYearReader(figure, layout)
  return (
    <div className={styles['chart']}>
      <div
        ref={box}
        className={styles['frame']}
        style={{ blockSize: height }}
        role="group"
        aria-label={words.views.chart}
        aria-describedby="chart-hint"
        tabIndex={0}
        onKeyDown={reader.onKeyDown}
        onPointerMove={reader.onPointerMove}
        onPointerLeave={reader.onLeave}
        onBlur={reader.onLeave}
      >
        <div
          ref={canvas}
          role="img"
          aria-label={figure.altText}
          className={styles['canvas']}
          data-drawn={drawn ? '' : undefined}
          style={{ inlineSize: width, blockSize: height }}
        />
        {!drawn && <p className={styles['waiting']}>{words.drawing}</p>}
        {reader.reading && <Reading reading={reader.reading} layout={layout} />}
      </div>
      <p id="chart-hint" className="visually-hidden">
        {words.readChart}
      </p>
      <span className="visually-hidden" role="status">
        {reader.announced}
      </span>
      {layout.unplaced.length > 0 && <p className={styles['unplaced']}>{notes.alsoOnChart(layout.unplaced.join('; '))}</p>}
    </div>
  )
}

function chooseHeight(width: number, textSize: number, small: boolean): number {
  const tall = Math.min(0.6 * width, 34 * textSize + 0.06 * width)
  return Math.round(Math.max(24 * textSize, tall) * (small ? 0.72 : 1))
}
