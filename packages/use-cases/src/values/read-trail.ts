import { cellName, DomainFailure, observationKey, type Observation, type Period } from '@moc/core'
import { listObservationHistory, listSeries, type ObservationVersion, type Origin } from '@moc/store'
import type { Program } from '../program.ts'

/** What a value says, without what it is a value of. */
export type ValueFacts = Pick<
  Observation,
  'value' | 'numerator' | 'denominator' | 'status' | 'verification' | 'source' | 'note' | 'vintage'
>

/** Where a value came from; `cell` names it as a spreadsheet does, where its column is known. */
export interface TrailOrigin extends Pick<
  Origin,
  | 'importId'
  | 'kind'
  | 'fileName'
  | 'fileHash'
  | 'sheet'
  | 'line'
  | 'column'
  | 'raw'
  | 'broughtBy'
  | 'by'
  | 'recordedAt'
  | 'revision'
  | 'answers'
  | 'reasons'
> {
  readonly fileKept: boolean
  readonly cell: string | null
  readonly mapping: unknown
}

export interface TrailVersion extends ValueFacts {
  readonly since: number
  readonly sinceAt: string
  readonly until: number | null
  readonly untilAt: string | null
  readonly endedBy: string | null
  readonly origin: TrailOrigin
  /** Other cells that said the same after it, while it was current, the earliest first; only of imports that are published now. */
  readonly confirmations: readonly TrailOrigin[]
  /** What it took the place of when its import brought it; null where there was nothing. */
  readonly replaced: (ValueFacts & { readonly importId: string; readonly fileName: string }) | null
}

/** The whole trail of one value: what it is, everything it ever was, and what other series say of the same thing. */
export interface Trail {
  readonly revision: number
  readonly key: string
  readonly indicator: string
  readonly nameVi: string
  readonly nameEn: string
  readonly place: string
  readonly placeVi: string
  readonly placeEn: string
  readonly period: Period
  readonly series: string
  readonly unitVi: string
  readonly unitEn: string
  readonly current: TrailVersion | null
  /** The newest first. */
  readonly versions: readonly TrailVersion[]
  readonly others: readonly (ValueFacts & { readonly series: string })[]
}

/** Reads the trail of the value with this key (core's `observationKey`). Throws `value-unknown` for a key that never had one. */
export async function readTrail(program: Program, key: string): Promise<Trail> {
  const versions = await listObservationHistory(program.store, key)
  const last = versions.at(-1)
  if (last === undefined) throw new DomainFailure('value-unknown', `no value ${key}`, { value: key })
  const { indicator, place, period, series } = last.observation
  const { indicators, places } = await program.catalogue()
  const told = versions.map(tellVersion).toReversed()
  const known = indicators.get(indicator)
  const at = places.get(place)
  return {
    revision: program.store.revision(),
    key,
    indicator,
    nameVi: known?.nameVi ?? indicator,
    nameEn: known?.nameEn ?? indicator,
    place,
    placeVi: at?.nameVi ?? place,
    placeEn: at?.nameEn ?? place,
    period,
    series,
    unitVi: known?.unitVi ?? '',
    unitEn: known?.unitEn ?? '',
    current: told.find(({ until }) => until === null) ?? null,
    versions: told,
    others: await listOthers(program, last.observation),
  }
}

function tellVersion({
  observation,
  origin,
  confirmations,
  replaced,
  since,
  sinceAt,
  until,
  untilAt,
  endedBy,
}: ObservationVersion): TrailVersion {
  const before = replaced && { ...factsOf(replaced.observation), importId: replaced.importId, fileName: replaced.fileName }
  const told = { origin: tellOrigin(origin), confirmations: confirmations.map(tellOrigin), replaced: before }
  return { ...factsOf(observation), since, sinceAt, until, untilAt, endedBy, ...told }
}

function tellOrigin(origin: Origin): TrailOrigin {
  const { importId, kind, fileName, fileHash, sheet, line, column, raw, broughtBy, by, recordedAt, revision, answers, reasons, mapping } =
    origin
  const cell = column === null ? null : cellName(column, line)
  const fileKept = origin.fileSize !== null
  return {
    importId,
    kind,
    fileName,
    fileHash,
    fileKept,
    sheet,
    line,
    column,
    cell,
    raw,
    broughtBy,
    by,
    recordedAt,
    revision,
    answers,
    reasons,
    mapping,
  }
}

async function listOthers(program: Program, of: Observation): Promise<Trail['others']> {
  const parallel = await listSeries(program.store, { indicators: [of.indicator], places: [of.place] })
  return parallel
    .filter(({ series }) => series !== of.series)
    .flatMap(({ series, points }) =>
      points
        .filter((point) => observationKey({ ...point, series: of.series }) === observationKey(of))
        .map((point) => ({ series, ...factsOf(point) })),
    )
}

/** What a value says, without what it is a value of. */
export function factsOf({ value, numerator, denominator, status, verification, source, note, vintage }: Observation): ValueFacts {
  return { value, numerator, denominator, status, verification, source, note, vintage }
}
