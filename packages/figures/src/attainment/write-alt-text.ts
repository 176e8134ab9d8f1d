import { attainmentWords } from '../words/attainment.ts'
import { namePlaceOf, type AttainmentInput } from './attainment-input.ts'
import type { PointRow } from '@moc/core'
import type { ProjectionLayer } from './figure.ts'
import type { ValueWriter } from './write-values.ts'

/** Says in a few sentences what the chart shows, for a reader who does not see it; ends with the finding. */
export function writeAltText(
  input: AttainmentInput,
  points: readonly PointRow[],
  projection: ProjectionLayer | null,
  write: ValueWriter,
  title: string,
): string {
  const { alt } = attainmentWords[write.language]
  const vietnamese = write.language === 'vi'
  const goal = input.assessments[0]?.goal
  const latest = points.at(-1)
  const last = projection?.spots.at(-1)
  const first = points[0]
  return [
    alt.chart(vietnamese ? input.indicator.nameVi : input.indicator.nameEn, namePlaceOf(input, write.language)),
    latest === undefined || first === undefined
      ? alt.noValues
      : points.length === 1
        ? alt.oneValue(write.dated(latest))
        : alt.values(points.length, write.period(first), write.period(latest), write.marked(latest)),
    ...(goal ? [alt.goal(write.goal(goal), input.assessments[0]!.horizon)] : []),
    ...(last
      ? [alt.forecast(Math.floor(projection!.spots.at(-1)!.time), write.value(last.value), write.bare(last.lo80), write.bare(last.hi80))]
      : []),
    `${title}.`,
  ].join(' ')
}
