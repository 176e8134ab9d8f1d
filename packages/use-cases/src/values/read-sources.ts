import { DomainFailure, observationKey, timeOf, type Indicator, type Period, type Place, type Series } from '@moc/core'
import { listSeries, type SeriesChoice } from '@moc/store'
import { findPlace } from '../find-place.ts'
import type { Program } from '../program.ts'
import { listChoicesAt } from './list-choices-at.ts'
import { putUsedFirst } from './put-used-first.ts'
import { factsOf, type ValueFacts } from './read-trail.ts'

/** A choice as it is told: which series, where, why, by whom, when. */
export interface ToldChoice {
  readonly series: string
  /** True where it was chosen for every place that has no choice of its own. */
  readonly everywhere: boolean
  readonly why: string
  readonly by: string | null
  /** ISO instant. */
  readonly at: string
  readonly revision: number
}

/** Everything that several sources say of one indicator at one place, and which of them is used. */
export interface Sources {
  readonly revision: number
  readonly indicator: string
  readonly place: string
  /** The series that is used; null where there is none. */
  readonly used: string | null
  /** The choice by which it is used; null where custom decides: the main series, else the first by name. */
  readonly chosen: ToldChoice | null
  /** Every choice that was made for this indicator here or everywhere, the newest first. */
  readonly history: readonly ToldChoice[]
  /** The used one first. */
  readonly series: readonly { readonly series: string; readonly sources: readonly string[]; readonly points: number }[]
  /** One entry a period, the newest first, with what each series says of it. */
  readonly values: readonly { readonly period: Period; readonly by: Readonly<Record<string, ValueFacts>> }[]
}

/** Reads the sources of an indicator at a place (Việt Nam where none is named). Throws `indicator-unknown` and `place-unknown`. */
export async function readSources(program: Program, code: string, placeName: string | undefined): Promise<Sources> {
  const { indicator, place } = await findSubject(program, code, placeName)
  const revision = program.store.revision()
  const choices = (await listChoicesAt(program)).filter((each) => each.indicator === indicator.code)
  const parallel = putUsedFirst(await listSeries(program.store, { indicators: [indicator.code], places: [place.id] }), choices)
  const here = choices.filter((each) => each.place === null || each.place === place.id).toReversed()
  const used = parallel[0]?.series ?? null
  const ruling = here.find((each) => each.place === place.id && each.series === used) ?? here.find((each) => each.place === null)
  return {
    revision,
    indicator: indicator.code,
    place: place.id,
    used,
    chosen: ruling !== undefined && ruling.series === used ? tellChoice(ruling) : null,
    history: here.map(tellChoice),
    series: parallel.map(({ series, points }) => ({
      series,
      sources: [...new Set(points.flatMap(({ source }) => source ?? []))],
      points: points.length,
    })),
    values: listValues(parallel),
  }
}

/** Finds the indicator and the place that a request names, the place by its id first. Throws `indicator-unknown` and `place-unknown`. */
export async function findSubject(
  program: Program,
  code: string,
  placeName: string | undefined,
): Promise<{ readonly indicator: Indicator; readonly place: Place }> {
  const index = await program.catalogue()
  const indicator = index.indicators.get(code) ?? index.indicators.get(code.toLowerCase())
  if (!indicator) throw new DomainFailure('indicator-unknown', `no indicator ${code}`, { indicator: code })
  // Pages ask by id, and the id of a place that has ended may be the code of another that stands.
  const byId = placeName === undefined ? undefined : index.places.get(placeName)
  return { indicator, place: byId ?? findPlace(index, placeName, program.clock.today()) }
}

function listValues(parallel: readonly Series[]): Sources['values'] {
  const points = parallel.flatMap(({ series, points: of }) => of.map((point) => ({ series, point })))
  // A period is the same in two series where the key of its values is, but for the series.
  const byPeriod = Map.groupBy(points, ({ point }) => observationKey({ ...point, series: '' }))
  return [...byPeriod.values()]
    .map((of) => ({ period: of[0]!.point.period, by: Object.fromEntries(of.map(({ series, point }) => [series, factsOf(point)])) }))
    .toSorted((a, b) => timeOf(b.period) - timeOf(a.period) || (a.period.to < b.period.to ? 1 : -1))
}

function tellChoice({ series, place, why, by, at, revision }: SeriesChoice): ToldChoice {
  return { series, everywhere: place === null, why, by, at, revision }
}
