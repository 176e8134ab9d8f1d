import type { AssessmentRow } from '@moc/core'
import { measureText } from '../attainment/measure-text.ts'
import { formatGoalValue, levelOf } from '../format/format-goal.ts'
import { isProvisional } from '../spark/spark-input.ts'
import { makeScale } from '../spark/draw-spark.ts'
import type { Language } from '../words/language.ts'
import type { BulletFigure, BulletMark } from './bullet-figure.ts'

type BulletRow = Pick<AssessmentRow, 'goal' | 'latest' | 'decidedBy' | 'baseline' | 'milestones' | 'direction' | 'horizon'>

export interface BulletOptions {
  readonly width: number
  readonly language: Language
  /** Size of the labels in pixels. */
  readonly textSize: number
}

const edge = 8
const trackY = 11
const labelGap = 4

/**
 * Draws where the value that decides stands between the baseline and the target's levels. Everything lies on one straight
 * scale; where lower is better it runs the other way, so that the goal lies to the right. A baseline better than
 * the target stands to the right of it: nothing is bent to look like progress.
 */
export function drawBullet(row: BulletRow, { width, language, textSize }: BulletOptions): BulletFigure {
  const height = trackY + 9 + textSize * 1.4
  const point = row.decidedBy ?? row.latest
  if (point === null) return { kind: 'none', why: 'no-value', width, height }
  const goals = listGoals(row)
  if (goals.length === 0) return { kind: 'none', why: row.goal === null ? 'no-goal' : 'no-number', width, height }

  const sign = row.direction === 'lower' ? -1 : 1
  const levels = [...goals.map((goal) => goal.level), point.value, ...(row.baseline ? [row.baseline.value] : [])].map(
    (level) => sign * level,
  )
  const low = Math.min(...levels)
  const high = Math.max(...levels)
  const room = (high - low) * 0.1 || Math.abs(high) * 0.1 || 1
  const x = makeScale(low - room, high + room, edge, width - edge)
  const at = (level: number) => x(sign * level)
  const marks = placeLabels(
    goals.map(({ level, year, judged }) => ({ x: at(level), year, judged, text: formatGoalValue(level, language) })),
    width,
    textSize,
  )
  return {
    kind: 'drawn',
    width,
    height,
    y: trackY,
    labelY: trackY + 9 + textSize,
    track: { x1: edge / 2, x2: width - edge / 2 },
    baseline: row.baseline ? { x: at(row.baseline.value) } : null,
    value: { x: at(point.value), hollow: isProvisional(point) },
    marks,
  }
}

interface Goal {
  readonly level: number
  readonly year: number | null
  readonly judged: boolean
}

/** The milestones' levels, and the level on the path between two of them where that is what is judged; no level twice. */
function listGoals(row: BulletRow): Goal[] {
  const goals: Goal[] = []
  const judged = row.goal === null ? null : levelOf(row.goal.value)
  for (const { year, value } of row.milestones) {
    const level = levelOf(value)
    if (level !== null && !goals.some((goal) => goal.level === level)) goals.push({ level, year, judged: level === judged })
  }
  if (judged !== null && !goals.some((goal) => goal.judged)) goals.push({ level: judged, year: row.horizon, judged: true })
  return goals
}

/** Writes the level that is judged first and every other one only where it touches nothing. */
function placeLabels(
  marks: readonly (Omit<BulletMark, 'label'> & { readonly text: string })[],
  width: number,
  textSize: number,
): BulletMark[] {
  const taken: { from: number; to: number }[] = []
  const labels = new Map<(typeof marks)[number], NonNullable<BulletMark['label']>>()
  for (const mark of marks.toSorted((a, b) => Number(b.judged) - Number(a.judged))) {
    const wide = measureText(mark.text, textSize)
    const middle = Math.min(width - wide / 2, Math.max(wide / 2, mark.x))
    const from = middle - wide / 2
    const to = middle + wide / 2
    if (taken.some((other) => from < other.to + labelGap && to > other.from - labelGap)) continue
    taken.push({ from, to })
    labels.set(mark, { text: mark.text, x: middle, width: wide })
  }
  return marks.map((mark) => ({ x: mark.x, year: mark.year, judged: mark.judged, label: labels.get(mark) ?? null }))
}
