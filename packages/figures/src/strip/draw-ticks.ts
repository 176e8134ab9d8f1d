import { bandLimits } from '@moc/core'
import { boxesTouch, type Box } from '../attainment/box.ts'
import { measureText } from '../attainment/measure-text.ts'
import type { StripTick } from './strip-figure.ts'

/** The chances that divide the statuses, from 0 to 1. */
export interface StripLimits {
  readonly unlikelyBelow: number
  readonly onTrackFrom: number
}

/** The other limits in the order in which they get their label while there is room. */
const inOrder = [0, 1, 0.2, 0.6, 0.4, 0.8, 0.05, 0.95]
const gap = 4

/** The room below the ruler for ticks and their labels. */
export function rulerFoot(textSize: number): number {
  return 10 + textSize * 1.5
}

/** Marks the limits of the bands in which a probability is said and of the statuses; a label that would touch another is left out. */
export function drawTicks(x0: number, x1: number, y: number, from: number, to: number, textSize: number, limits: StripLimits): StripTick[] {
  const taken: Box[] = []
  const labels = new Map<number, NonNullable<StripTick['label']>>()
  const ofStatuses = [limits.unlikelyBelow, limits.onTrackFrom]
  const majors = new Set([0, 1, ...ofStatuses])
  for (const limit of new Set([...ofStatuses, ...inOrder])) {
    const text = `${Math.round(limit * 100)}%`
    const half = measureText(text, textSize) / 2
    const x = Math.min(to - half, Math.max(from + half, x0 + limit * (x1 - x0)))
    const box = { left: x - half, right: x + half, top: y + 9, bottom: y + 9 + textSize * 1.4 }
    const wide = { ...box, left: box.left - gap, right: box.right + gap }
    if (taken.some((other) => boxesTouch(wide, other))) continue
    taken.push(box)
    labels.set(limit, { text, box })
  }
  const all = [...new Set([...bandLimits, ...ofStatuses])].toSorted((a, b) => a - b)
  return all.map((limit) => ({ x: x0 + limit * (x1 - x0), major: majors.has(limit), label: labels.get(limit) ?? null }))
}
