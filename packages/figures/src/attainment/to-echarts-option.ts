import { formatNumber } from '../format/format-number.ts'
import type { Language } from '../words/language.ts'
import { screenTheme, type ChartTheme } from './chart-theme.ts'
import { drawWords } from './draw-words.ts'
import type { EChartsSeries } from './echarts-series.ts'
import { renderMark, renderObserved, renderProjection, renderTarget, renderUprights } from './echarts-series.ts'
import type { AttainmentFigure } from './figure.ts'
import { layOutAttainment, type AttainmentLayout, type FigureSize } from './lay-out-attainment.ts'

/** An ECharts option, as far as this renderer fills it; plain enough for `chart.setOption`. */
export interface AttainmentOption {
  readonly option: Readonly<Record<string, unknown>>
  readonly layout: AttainmentLayout
}

/**
 * Turns the figure into an option of ECharts for one size, for the page and for SVG made on a server. It needs the
 * line and the custom chart, grid and graphic, and imports nothing of ECharts itself. Every position is
 * the layout's own, so that words keep clear of lines whatever draws them.
 */
export function toEChartsOption(
  figure: AttainmentFigure,
  language: Language,
  size: FigureSize,
  theme: ChartTheme = screenTheme,
): AttainmentOption {
  const writeTick = (value: number) => formatNumber(value, figure.value.decimals, language)
  const layout = layOutAttainment(figure, size, writeTick)
  const { plot, timeTicks, valueTicks } = layout
  const text = { fontFamily: theme.font, fontSize: size.textSize, color: theme.quiet }
  const series: EChartsSeries[] = figure.layers.flatMap((layer): EChartsSeries[] => {
    switch (layer.type) {
      case 'projection':
        return renderProjection(layer, theme)
      case 'target':
        return renderTarget(layer, theme)
      case 'observed':
        return renderObserved(layer, theme)
      case 'baseline':
      case 'path-goal':
        return renderMark(layer, theme)
      case 'event':
      case 'break':
        return []
    }
  })
  return {
    layout,
    option: {
      animation: false,
      textStyle: text,
      grid: {
        left: plot.left,
        top: plot.top,
        right: size.width - plot.right,
        bottom: size.height - plot.bottom,
        containLabel: false,
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'value',
        min: figure.time.from,
        max: figure.time.to,
        splitLine: { show: false },
        axisLine: { onZero: false, lineStyle: { color: theme.ink, width: 1 } },
        axisTick: { show: true, length: 4, customValues: timeTicks, lineStyle: { color: theme.ink } },
        axisLabel: {
          ...text,
          customValues: timeTicks,
          formatter: (year: number) => String(year),
          margin: 8,
          showMinLabel: true,
          showMaxLabel: true,
          hideOverlap: false,
        },
      },
      yAxis: {
        type: 'value',
        min: figure.value.from,
        max: figure.value.to,
        axisLine: { show: false },
        axisTick: { show: false, customValues: valueTicks },
        splitLine: { show: true, lineStyle: { color: theme.rule, width: 1 } },
        interval: figure.value.step,
        axisLabel: {
          ...text,
          customValues: valueTicks,
          formatter: writeTick,
          margin: 8,
          showMinLabel: true,
          showMaxLabel: true,
          hideOverlap: false,
        },
      },
      series,
      graphic: { elements: [...renderUprights(figure, layout, theme), ...drawWords(layout, theme)] },
    },
  }
}
