import type { PointRow } from '@moc/core'
import { formatExact } from '../format/format-number.ts'
import { attainmentWords } from '../words/attainment.ts'
import type { Language } from '../words/language.ts'
import type { AttainmentInput } from './attainment-input.ts'
import { isTerm } from './draw-observed.ts'
import type { FigureLayer, ProjectionLayer, ValueAxis } from './figure.ts'

/** Says in one sentence what the strokes mean, naming only those that are drawn. */
export function writeLegend(layers: readonly FigureLayer[], points: readonly PointRow[], language: Language): string {
  const words = attainmentWords[language].legend
  const has = (is: (layer: FigureLayer) => boolean) => layers.some(is)
  const hasDot = (kind: string) =>
    has((layer) => layer.type === 'observed' && layer.role === 'main' && layer.dots.some((dot) => dot.kind === kind))
  const parts = [
    has((layer) => layer.type === 'observed' && layer.role === 'main' && layer.segments.length > 0) &&
      (points.some(isTerm) ? words.terms : words.observed),
    hasDot('hollow') && words.hollow,
    hasDot('modelled') && words.modelled,
    has((layer) => layer.type === 'projection') && words.projection,
    has((layer) => layer.type === 'target' && layer.primary) && words.target,
    has((layer) => layer.type === 'target' && !layer.primary) && words.others,
    has((layer) => layer.type === 'baseline') && words.baseline,
    has((layer) => layer.type === 'break') && words.break,
    has((layer) => layer.type === 'observed' && layer.role === 'beside') && words.beside,
  ].filter((part) => part !== false)
  const sentence = parts.join(' · ')
  return sentence === '' ? '' : `${sentence[0]!.toLocaleUpperCase()}${sentence.slice(1)}.`
}

interface NoteGround {
  readonly input: AttainmentInput
  readonly value: ValueAxis
  readonly projection: ProjectionLayer | null
  readonly points: readonly PointRow[]
  /** The first year of the picture, where earlier values were left out of it. */
  readonly since: number | null
  /** Series that could be laid over but are not. */
  readonly left: number
  readonly language: Language
}

/** Says what must be known to read the chart rightly. */
export function writeNotes({ input, value, projection, points, since, left, language }: NoteGround): string[] {
  const words = attainmentWords[language].notes
  const bandsCut = projection?.spots.some(({ lo80, hi80 }) => lo80 < value.from || hi80 > value.to) ?? false
  return [
    input.indicator.modelled && points.length > 0 && words.modelled,
    points.some((point) => point.verification === 'unverified') && words.unverifiedData,
    input.assessments.slice(0, 1).some((row) => row.milestones.some(({ verification }) => verification === 'unverified')) &&
      words.unverifiedTarget,
    value.cut && words.cut(formatExact(value.from, language)),
    bandsCut && words.bandsCut,
    since !== null && words.earlier(since),
    left > 0 && words.moreLines(left),
  ].filter((note) => note !== false)
}
