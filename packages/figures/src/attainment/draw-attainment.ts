import { yearOf, type PointRow } from '@moc/core'
import { formatDate } from '../format/format-date.ts'
import { attainmentWords } from '../words/attainment.ts'
import {
  findMainSeries,
  listProjection,
  listSeriesBeside,
  mostLines,
  namePlaceOf,
  type AttainmentInput,
  type AttainmentOptions,
  type AttainmentSeries,
} from './attainment-input.ts'
import { boundsOf, drawTarget } from './draw-targets.ts'
import { drawObserved, endOf } from './draw-observed.ts'
import { drawProjection } from './draw-projection.ts'
import type { AttainmentFigure, FigureAxis, FigureLayer, ObservedLayer, UprightLayer } from './figure.ts'
import { listRows } from './list-rows.ts'
import { shortenDocument } from './name-document.ts'
import { nameSources } from './name-sources.ts'
import { chooseTimeAxis } from './time-axis.ts'
import { chooseValueAxis } from './value-axis.ts'
import { writeAltText } from './write-alt-text.ts'
import { writeFinding } from './write-finding.ts'
import { writeLabels } from './write-labels.ts'
import { writeLegend, writeNotes } from './write-legend.ts'
import { createValueWriter, type ValueWriter } from './write-values.ts'
import { yearAndDay } from './year-and-day.ts'

/**
 * Draws one indicator at one place against its targets as plain data: the finding in words, what was observed,
 * what may come, what every document asks for, and the same numbers as a table. It judges nothing anew, needs no
 * clock and no screen, and gives a figure for every input: without values, without targets, without either.
 */
export function drawAttainment(input: AttainmentInput, options: AttainmentOptions): AttainmentFigure {
  const { assessments, indicator } = input
  const row = assessments[0]
  const words = attainmentWords[options.language]
  const write = createValueWriter(input, options.language)
  const main = findMainSeries(input)
  const all = main?.points ?? row?.points ?? []
  const others = options.beside ? listSeriesBeside(input) : []
  const since = findFirstYear(input, options.yearsBefore)
  const points = all.filter((point) => endOf(point) >= since)
  const drawn = others
    .slice(0, mostLines - 1)
    .map((series) => ({ ...series, points: series.points.filter((point) => endOf(point) >= since) }))
  const beside = drawn.map((series) => drawSeries(series, 'beside', write))
  const observed = main ? drawSeries({ ...main, points }, 'main', write) : null
  const projection = drawProjection(row?.latest ?? null, listProjection(row))
  const time = chooseTimeAxis([...points, ...drawn.flatMap((series) => series.points)], assessments, projection, yearOf(input.asOf))
  const layers: FigureLayer[] = [
    ...drawUprights(input, main, time, options.language),
    ...(projection ? [projection] : []),
    ...assessments.toReversed().flatMap((one) => drawTarget(one, one === row, time.to) ?? []),
    ...beside,
    ...(observed ? [observed] : []),
    ...drawMarks(input),
  ]
  const known = [
    ...points.map((point) => point.value),
    ...drawn.flatMap((series) => series.points.map((point) => point.value)),
    ...assessments.flatMap((one) => one.milestones.flatMap(boundsOf)),
    ...(row?.baseline ? [row.baseline.value] : []),
    // Without values a target alone would fill the picture: it stands on its whole scale.
    ...(points.length > 0 || indicator.scale === 'signed' ? [] : indicator.scale === 'share' ? [0, 100] : [0]),
  ]
  const value = chooseValueAxis(known, projection?.spots ?? [], indicator.scale)
  const title = writeFinding(input, write)
  const sources = nameSources(all, options.language)
  const unit = options.language === 'vi' ? indicator.unitVi : indicator.unitEn
  return {
    kind: 'attainment',
    title,
    status: row?.status ?? null,
    subtitle: [
      unit,
      namePlaceOf(input, options.language),
      words.directions[row?.direction ?? indicator.direction],
      words.knownOn(formatDate(input.knownOn ?? input.asOf)),
    ].join(' · '),
    unit,
    time,
    value,
    layers,
    labels: writeLabels({ input, options, write, time, projection, main: observed, beside }),
    legend: writeLegend(layers, points, options.language),
    notes: writeNotes({
      input,
      value,
      projection,
      points,
      since: points.length < all.length ? time.from : null,
      left: others.length - beside.length,
      language: options.language,
    }),
    source: sources === null ? words.noSource : words.source(sources),
    sourceNames: sources,
    date: words.knownOn(formatDate(input.knownOn ?? input.asOf)),
    altText: writeAltText(input, all, projection, write, title),
    rows: listRows(input, options, write),
  }
}

/** The first year that the picture shows: some time before the target that it is about, so that recent years have room. */
function findFirstYear({ assessments: [row] }: AttainmentInput, yearsBefore: number): number {
  return row === undefined ? -Infinity : Math.min(yearOf(row.effectiveFrom), row.baseline?.year ?? Infinity) - yearsBefore
}

function drawSeries(series: AttainmentSeries, role: ObservedLayer['role'], write: ValueWriter): ObservedLayer {
  const say = (point: PointRow) => `${write.period(point)}: ${write.marked(point)}`
  return drawObserved({ ...series, name: write.language === 'vi' ? series.nameVi : series.nameEn, role, say })
}

function drawUprights(
  { events }: AttainmentInput,
  main: AttainmentSeries | null,
  time: FigureAxis,
  language: AttainmentOptions['language'],
): UprightLayer[] {
  const within = (layer: UprightLayer) => layer.time >= time.from && layer.time <= time.to
  return [
    ...events.map(({ date, label }): UprightLayer => ({ type: 'event', time: yearAndDay(date), label: shortenDocument(label) })),
    // Half a year before the first value of the new definition: between the two sides that are not joined.
    ...(main?.breaks ?? []).map(({ year }): UprightLayer => ({
      type: 'break',
      time: year - 0.5,
      label: attainmentWords[language].labels.break(year),
    })),
  ].filter(within)
}

function drawMarks({ assessments }: AttainmentInput): FigureLayer[] {
  const row = assessments[0]
  if (!row) return []
  const level = row.goal?.value
  return [
    ...(row.baseline ? [{ type: 'baseline' as const, time: row.baseline.year, value: row.baseline.value }] : []),
    ...(row.goal?.fromPath && typeof level === 'number' ? [{ type: 'path-goal' as const, time: row.horizon, value: level }] : []),
  ]
}
