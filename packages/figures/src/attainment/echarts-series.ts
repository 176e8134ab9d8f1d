import type { ChartTheme } from './chart-theme.ts'
import type { AttainmentFigure, Dot, MarkLayer, ObservedLayer, ProjectedSpot, ProjectionLayer, Spot, TargetLayer } from './figure.ts'
import type { AttainmentLayout } from './lay-out-attainment.ts'

/** One series or one graphic element of an ECharts option. */
export type EChartsSeries = Readonly<Record<string, unknown>>

const quietSeries = { silent: true, animation: false, z: 3 } as const
const pair = ({ time, value }: Spot) => [time, value]

/** Solid line and dots; a modelled series is thinner, with small dots; another source is grey. */
export function renderObserved(layer: ObservedLayer, theme: ChartTheme): EChartsSeries[] {
  const main = layer.role === 'main'
  const colour = main ? theme.accent : theme.quiet
  const width = main ? (layer.modelled ? theme.line * 0.7 : theme.line) : theme.line * 0.55
  const lines = layer.segments.map((spots): EChartsSeries => ({
    ...quietSeries,
    type: 'line',
    data: spots.map(pair),
    showSymbol: false,
    z: main ? 6 : 4,
    lineStyle: { color: colour, width, cap: 'round', join: 'round' },
  }))
  const dots: EChartsSeries = {
    type: 'line',
    name: layer.name,
    silent: true,
    z: main ? 7 : 4,
    data: layer.dots.map((dot) => renderDot(dot, colour, main ? theme.line : theme.line * 0.55, theme)),
    showSymbol: true,
    showAllSymbol: true,
    symbol: 'circle',
    lineStyle: { opacity: 0, width: 0 },
  }
  return [...lines, dots]
}

function renderDot(dot: Dot, colour: string, line: number, theme: ChartTheme): EChartsSeries {
  const size = dot.kind === 'modelled' ? line * 1.7 : line * 3.1
  return {
    value: pair(dot),
    symbolSize: size,
    itemStyle:
      dot.kind === 'hollow' ? { color: theme.panel, borderColor: colour, borderWidth: line * 0.8 } : { color: colour, borderWidth: 0 },
  }
}

/** Two bands, the narrower darker, and the dashed middle. Bands end at the edge of the picture. */
export function renderProjection(layer: ProjectionLayer, theme: ChartTheme): EChartsSeries[] {
  const band = (low: 'lo50' | 'lo80', high: 'hi50' | 'hi80', opacity: number): EChartsSeries => ({
    ...quietSeries,
    type: 'custom',
    z: 1,
    clip: true,
    data: [[0]],
    renderItem: (_: unknown, api: { coord(spot: readonly number[]): number[] }) => ({
      type: 'polygon',
      shape: {
        points: [
          ...layer.spots.map((spot) => api.coord([spot.time, spot[high]])),
          ...layer.spots.toReversed().map((spot: ProjectedSpot) => api.coord([spot.time, spot[low]])),
        ],
      },
      style: { fill: theme.accent, opacity },
    }),
  })
  return [
    band('lo80', 'hi80', 0.13),
    band('lo50', 'hi50', 0.2),
    {
      ...quietSeries,
      type: 'line',
      data: layer.spots.map(pair),
      showSymbol: false,
      z: 5,
      lineStyle: { color: theme.accent, width: theme.line * 0.85, type: [theme.line * 2.4, theme.line * 1.5] },
    },
  ]
}

/** Stairs: solid ink for the target that the page is about, dotted and quiet for the others. */
export function renderTarget(layer: TargetLayer, theme: ChartTheme): EChartsSeries[] {
  const lineStyle = layer.primary
    ? { color: theme.ink, width: theme.line * 0.7 }
    : { color: theme.quiet, width: theme.line * 0.6, type: [1.5, 3], cap: 'butt' }
  return layer.lines.map((spots) => ({
    ...quietSeries,
    type: 'line',
    z: layer.primary ? 4 : 2,
    data: spots.map(pair),
    showSymbol: false,
    lineStyle,
  }))
}

/** The baseline is a hollow diamond, a goal between two milestones a short bar. */
export function renderMark(layer: MarkLayer, theme: ChartTheme): EChartsSeries[] {
  const look =
    layer.type === 'baseline'
      ? {
          symbol: 'diamond',
          symbolSize: theme.line * 4.6,
          itemStyle: { color: theme.panel, borderColor: theme.ink, borderWidth: theme.line * 0.6 },
        }
      : { symbol: 'rect', symbolSize: [theme.line * 4.5, theme.line * 0.9], itemStyle: { color: theme.ink } }
  return [
    {
      ...quietSeries,
      type: 'line',
      z: 8,
      data: [{ value: pair(layer), ...look }],
      showSymbol: true,
      showAllSymbol: true,
      lineStyle: { opacity: 0, width: 0 },
    },
  ]
}

/** Upright lines over the whole plot, up to their own words: dotted for a document, double for a break. */
export function renderUprights(
  { layers }: AttainmentFigure,
  { plot, locate, uprights }: AttainmentLayout,
  theme: ChartTheme,
): EChartsSeries[] {
  return layers.flatMap((layer) => {
    if (layer.type !== 'event' && layer.type !== 'break') return []
    const [x] = locate(layer.time, 0)
    const top = uprights.find((one) => one.layer === layer)?.top ?? plot.top
    const stroke = (at: number, lineDash: readonly number[] | null) => ({
      type: 'line',
      silent: true,
      z: 2,
      shape: { x1: at, y1: top, x2: at, y2: plot.bottom },
      style: { stroke: theme.quiet, lineWidth: 1, ...(lineDash ? { lineDash } : {}) },
    })
    return layer.type === 'event' ? [stroke(x, [2, 3])] : [stroke(x - 2, null), stroke(x + 2, null)]
  })
}
