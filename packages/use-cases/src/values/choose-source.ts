import { DomainFailure } from '@moc/core'
import { chooseSeries, listSeries } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'
import { findSubject, readSources, type Sources } from './read-sources.ts'

/** Which series is to be used, where, why, and who says so. */
export interface SourceRequest {
  readonly series: string
  /** Null: at every place that has no choice of its own. */
  readonly place: string | null
  readonly why: string
  readonly by?: string | undefined
}

/**
 * Chooses which series an indicator uses, at one place or at every place, with the reason; earlier choices stay in the
 * history. Throws `read-only`, `indicator-unknown`, `place-unknown`, and `series-unknown` where the indicator has no such
 * series there.
 */
export async function chooseSource(program: Program, code: string, request: SourceRequest): Promise<Sources> {
  requireWritable(program)
  const { indicator, place } = await findSubject(program, code, request.place ?? undefined)
  const everywhere = request.place === null
  const known = await listSeries(program.store, { indicators: [indicator.code], ...(everywhere ? {} : { places: [place.id] }) })
  const names = [...new Set(known.map(({ series }) => series))]
  if (!names.includes(request.series)) {
    throw new DomainFailure('series-unknown', `no series ${request.series}`, {
      indicator: indicator.code,
      series: request.series,
      ...(everywhere ? {} : { place: place.nameVi }),
      ...(names.length > 0 ? { known: names.join(', ') } : {}),
    })
  }
  await chooseSeries(program.store, {
    indicator: indicator.code,
    place: everywhere ? null : place.id,
    series: request.series,
    why: request.why,
    by: request.by ?? null,
  })
  return readSources(program, indicator.code, everywhere ? undefined : place.id)
}
