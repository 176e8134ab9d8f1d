import { type Indicator, type Objective, type Place } from '@moc/core'
import type { CatalogueIndex } from './catalogue-index.ts'
import { compareIndicator, type ComparisonWindow, type IndicatorComparison } from './compare-indicator.ts'
import { describePlace, type PlaceDescription } from './describe-place.ts'
import { eventYear, findEvent, listEvents, type EventDescription } from './find-event.ts'
import { findPlace } from './find-place.ts'
import { findTargetMark, type TargetMark } from './find-target-mark.ts'
import { listSeriesAt, pickSeries } from './list-series-at.ts'
import { isBackground, isCounted, placeIndicators, type IndicatorPosition } from './place-indicators.ts'
import type { Program } from './program.ts'

/** What one asks to compare, as text from outside; every part may be left out. */
export interface BeforeAfterRequest {
  readonly event?: string | undefined
  readonly place?: string | undefined
  readonly beforeFrom?: number | undefined
  readonly afterTo?: number | undefined
}

/** One indicator before and after. */
export interface BeforeAfterRow
  extends
    Pick<Indicator, 'code' | 'nameVi' | 'nameEn' | 'unitVi' | 'unitEn' | 'scale' | 'rhythm' | 'direction'>,
    IndicatorComparison,
    Pick<IndicatorPosition, 'partOf' | 'reasonVi' | 'reasonEn'> {
  /** Whether it is one of those that the title counts: a part of another row is not. */
  readonly counted: boolean
  readonly target: TargetMark | null
}

/** The rows of one task or objective; `objective` null holds the indicators that belong to none. */
export interface BeforeAfterGroup {
  readonly objective: Objective | null
  readonly rows: readonly BeforeAfterRow[]
}

/** Everything that can be compared before and after an event at one place. */
export interface BeforeAfterView {
  readonly revision: number
  readonly event: EventDescription
  readonly year: number
  readonly place: PlaceDescription
  readonly window: ComparisonWindow
  readonly events: readonly EventDescription[]
  /** Other documents of the Party and the State in the years after the event: whatever changed may be theirs as well. */
  readonly meanwhile: readonly EventDescription[]
  /** All tasks of the event's strategy, also those without a row, and last what belongs to none. */
  readonly groups: readonly BeforeAfterGroup[]
  /** Indicators with values on both sides that are not compared, and why. */
  readonly leftOut: readonly {
    readonly code: string
    readonly nameVi: string
    readonly nameEn: string
    readonly why: 'modelled' | 'background'
  }[]
}

/** Years before and after the event that are looked at where nobody says otherwise: those of a ten-year review. */
const yearsEachSide = 10

/** Compares every indicator with values before and after an event at a place. Throws `event-unknown`, `place-unknown`. */
export async function readBeforeAfter(program: Program, request: BeforeAfterRequest): Promise<BeforeAfterView> {
  const index = await program.catalogue()
  const events = listEvents(index)
  const event = findEvent(index, events, request.event)
  const today = program.clock.today()
  const place = findPlace(index, request.place, today)
  const window = openWindow(eventYear(event), request)
  const key = `before-after:${JSON.stringify([event.code, place.id, window, today])}`
  return program.answers.remember(index.revision, key, () => compute(program, index, { events, event, place, window, today }))
}

/** The window that a request asks for; a year on the wrong side of the event is moved to it. */
function openWindow(
  year: number,
  { beforeFrom = year - yearsEachSide, afterTo = year + yearsEachSide }: BeforeAfterRequest,
): ComparisonWindow {
  return { beforeFrom: Math.min(beforeFrom, year - 1), beforeTo: year - 1, afterFrom: year, afterTo: Math.max(afterTo, year) }
}

interface Asked {
  readonly events: readonly EventDescription[]
  readonly event: EventDescription
  readonly place: Place
  readonly window: ComparisonWindow
  readonly today: string
}

async function compute(program: Program, index: CatalogueIndex, { events, event, place, window, today }: Asked): Promise<BeforeAfterView> {
  const year = eventYear(event)
  const seriesAt = await listSeriesAt(program, place.id)
  const positionOf = placeIndicators(index, event.strategy, place, today)
  const ranked: { position: IndicatorPosition; row: BeforeAfterRow }[] = []
  const leftOut: BeforeAfterView['leftOut'][number][] = []
  for (const indicator of index.catalogue.indicators) {
    const series = pickSeries(seriesAt.get(indicator.code))
    const comparison = series && compareIndicator(indicator, series, year, window)
    if (!comparison) continue
    const { code, nameVi, nameEn, unitVi, unitEn, scale, rhythm, direction, modelled } = indicator
    const why = modelled ? 'modelled' : isBackground(index, code) ? 'background' : null
    if (why) {
      leftOut.push({ code, nameVi, nameEn, why })
      continue
    }
    const position = positionOf(code)
    const { partOf, reasonVi, reasonEn } = position
    const names = { code, nameVi, nameEn, unitVi, unitEn, scale, rhythm, direction, partOf, reasonVi, reasonEn }
    const counted = isCounted(index, code, partOf)
    const target = findTargetMark(index, event.strategy, code, place, today)
    ranked.push({ position, row: { ...names, ...comparison, counted, target } })
  }
  const sorted = ranked.toSorted((a, b) => a.position.rank - b.position.rank)
  const rowsOf = (no: number | null) => sorted.filter(({ position }) => position.objective === no).map(({ row }) => row)
  const objectives = index.strategies.get(event.strategy ?? '')?.objectives ?? []
  const others = rowsOf(null)
  return {
    revision: index.revision,
    event,
    year,
    place: describePlace(index, place),
    window,
    events,
    meanwhile: listMeanwhile(events, event, window),
    groups: [
      ...objectives.map((objective) => ({ objective, rows: rowsOf(objective.no) })),
      ...(others.length > 0 ? [{ objective: null, rows: others }] : []),
    ],
    leftOut,
  }
}

function listMeanwhile(events: readonly EventDescription[], event: EventDescription, { afterTo }: ComparisonWindow): EventDescription[] {
  return events.filter(
    ({ code, issued, level }) =>
      code !== event.code && issued > event.issued && issued <= `${afterTo}-12-31` && (level === 'central' || level === 'national'),
  )
}
