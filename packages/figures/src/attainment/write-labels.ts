import type { AssessmentRow } from '@moc/core'
import { attainmentWords } from '../words/attainment.ts'
import type { AttainmentInput, AttainmentOptions } from './attainment-input.ts'
import { endOf, isTerm } from './draw-observed.ts'
import { nameDocument } from './name-document.ts'
import { listStretches } from './draw-targets.ts'
import type { FigureAxis, FigureLabel, ObservedLayer, ProjectionLayer } from './figure.ts'
import type { ValueWriter } from './write-values.ts'

interface LabelGround {
  readonly input: AttainmentInput
  readonly options: AttainmentOptions
  readonly write: ValueWriter
  readonly time: FigureAxis
  readonly projection: ProjectionLayer | null
  readonly main: ObservedLayer | null
  readonly beside: readonly ObservedLayer[]
}

/** Writes the words that stand on the chart, each tied to what it speaks of, the weightiest with the lowest rank. */
export function writeLabels(ground: LabelGround): FigureLabel[] {
  const { input, time } = ground
  return [
    ...input.assessments.flatMap((row, i) => targetLabels(row, i, ground)),
    ...projectionLabels(ground),
    ...latestLabels(ground),
    ...besideLabels(ground),
    ...baselineLabels(ground),
  ].filter((label) => label.time >= time.from && label.time <= time.to)
}

/** Every stretch says its level and its year; the one that ends at the right edge says so beside the plot. */
function targetLabels(row: AssessmentRow, index: number, { input, options, write, time }: LabelGround): FigureLabel[] {
  const words = attainmentWords[write.language].labels
  const several = new Set(input.assessments.map(({ strategy }) => strategy)).size > 1
  const stretches = listStretches(row, time.to)
  const stairs = stretches.map(({ milestone, from, to, bounds }, i): FigureLabel => {
    const last = i === stretches.length - 1
    const goal = words.goalIn(write.goal(milestone), milestone.year)
    const atEdge = last && to >= time.to
    const name = several && index > 0 ? `${nameDocument(row, options)}: ` : ''
    return {
      where: atEdge ? 'end' : 'along',
      time: atEdge ? to : from,
      until: to,
      value: bounds[0]!,
      lines: [index === 0 && last ? words.target(goal) : name + goal],
      shorter: [[goal], [write.goal(milestone)]],
      tone: index === 0 ? 'target' : 'quiet',
      rank: index === 0 ? 2 + i / 10 : 5 + index + i / 10,
    }
  })
  const level = row.goal?.value
  if (index > 0 || row.goal?.fromPath !== true || typeof level !== 'number') return stairs
  return [
    ...stairs,
    {
      where: 'at',
      time: row.horizon,
      value: level,
      lines: [words.pathGoal(write.goal(row.goal), row.horizon)],
      shorter: [[words.goalIn(write.goal(row.goal), row.horizon)]],
      tone: 'target',
      rank: 0.5,
    },
  ]
}

function projectionLabels({ projection, time, write }: LabelGround): FigureLabel[] {
  const spot = projection?.spots.at(-1)
  if (spot === undefined) return []
  const words = attainmentWords[write.language].labels
  const forecast = words.forecast(write.value(spot.value))
  const lines = [forecast, words.within80(write.bare(spot.lo80), write.bare(spot.hi80))]
  // Beside the plot only where the forecast reaches its edge.
  return [
    { where: spot.time >= time.to ? 'end' : 'at', time: spot.time, value: spot.value, lines, shorter: [[forecast]], tone: 'main', rank: 1 },
  ]
}

function latestLabels({ input, write }: LabelGround): FigureLabel[] {
  const latest = input.assessments[0]?.latest ?? input.series.find((one) => one.indicator === input.indicator.code)?.points.at(-1)
  if (!latest) return []
  const label = {
    value: latest.value,
    lines: [write.marked(latest)],
    shorter: [[write.value(latest.value)]],
    tone: 'main',
    rank: 0,
  } as const
  return [
    isTerm(latest) ? { ...label, where: 'along', time: latest.time, until: endOf(latest) } : { ...label, where: 'at', time: latest.time },
  ]
}

function besideLabels({ beside, main, write }: LabelGround): FigureLabel[] {
  return beside.flatMap((layer, i): FigureLabel[] => {
    const last = layer.dots.at(-1)
    return last === undefined
      ? []
      : [
          {
            where: 'at',
            time: last.time,
            value: last.value,
            lines: [`${shortName(layer, main)}: ${write.value(last.value)}`],
            shorter: [[write.value(last.value)]],
            tone: 'quiet',
            rank: 4 + i / 10,
          },
        ]
  })
}

function baselineLabels({ input, write }: LabelGround): FigureLabel[] {
  const baseline = input.assessments[0]?.baseline
  if (baseline === undefined) return []
  return [
    {
      where: 'at',
      time: baseline.year,
      value: baseline.value,
      lines: [attainmentWords[write.language].labels.baseline(write.value(baseline.value), baseline.year)],
      tone: 'quiet',
      rank: 20,
    },
  ]
}

/** What tells another source from the main one: what its name says in brackets, or without what both begin with. */
function shortName({ name }: ObservedLayer, main: ObservedLayer | null): string {
  const aside = /\(([^()]+)\)$/.exec(name)?.[1]
  if (aside !== undefined) return aside
  return (main !== null && name.startsWith(main.name) ? name.slice(main.name.length).replace(/^[\s,:]+/, '') : '') || name
}
