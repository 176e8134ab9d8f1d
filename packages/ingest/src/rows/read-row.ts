import { mainSeries, placeDate, type Indicator, type Observation, type ObservationStatus, type Place, type Verification } from '@moc/core'
import type { NumberFormat } from '../numbers/number-format.ts'
import type { PeriodReading } from '../periods/read-period.ts'
import type { Lookups } from './lookups.ts'
import * as say from './messages.ts'
import type { ColumnName } from './read-header.ts'
import { readStatus } from './read-status.ts'
import { readValue } from './read-value.ts'

/** What a row is read against. */
export interface RowContext {
  readonly lookups: Lookups
  readonly format: NumberFormat
  /** The day on which the file is read (ISO date): what starts after it cannot have been observed. */
  readonly today: string
}

/** A cell's text, trimmed; empty where the column or the cell is not there. */
export type CellOf = (column: ColumnName) => string
/** The number that a cell was already read as, with its digits after the decimal point; undefined where its text is to be read. */
export type NumberOf = (column: ColumnName) => { readonly value: number; readonly decimals: number } | undefined
export type Report = (column: ColumnName, message: say.Message) => void

type ReadablePeriod = Extract<PeriodReading, { kind: 'period' }>

/**
 * Reads one row into an observation; null where something in it is wrong, which is reported cell by cell.
 * `numbers` gives the cells that are numbers already, as those of a workbook are.
 */
export function readRow(cell: CellOf, context: RowContext, report: Report, numbers: NumberOf = () => undefined): Observation | null {
  const indicator = readIndicatorCell(cell('indicator'), context.lookups, report)
  const reading = readPeriodCell(cell('period'), indicator, context, report)
  const place = reading && readPlaceCell(cell('place'), placeDate(reading.period), context.lookups, report)
  const status = readStatusCell(cell('status'), reading, report)
  const verification = readVerificationCell(cell('verification'), report)
  const value = indicator && readValue(indicator, cell, context.format, report, numbers)
  if (!indicator || !reading || !place || !status || !verification || !value) return null
  return {
    indicator: indicator.code,
    place: place.id,
    period: reading.period,
    series: cell('series') || mainSeries,
    ...value,
    status,
    verification,
    source: cell('source') || null,
    note: cell('note') || null,
    vintage: cell('vintage') || null,
  }
}

function readIndicatorCell(text: string, lookups: Lookups, report: Report): Indicator | null {
  const found = lookups.indicator(text)
  if (found.kind === 'indicator') return found.indicator
  if (found.kind === 'several')
    report(
      'indicator',
      say.indicatorAmbiguous(
        text,
        found.indicators.map(({ code }) => code),
      ),
    )
  else report('indicator', say.indicatorUnknown(text, found.near))
  return null
}

function readPeriodCell(text: string, indicator: Indicator | null, { lookups, today }: RowContext, report: Report): ReadablePeriod | null {
  const reading = lookups.period(text, indicator?.rhythm ?? null)
  if (reading.kind === 'unreadable') {
    const said = {
      empty: say.periodMissing(),
      'not-a-period': say.periodUnreadable(text),
      backwards: say.periodBackwards(text),
      'out-of-range': say.periodOutOfRange(text),
    }
    report('period', said[reading.why])
    return null
  }
  if (indicator?.rhythm === 'term' && reading.period.kind === 'year') {
    report('period', say.termExpected(text))
    return null
  }
  if (reading.period.from > today) {
    report('period', say.periodInFuture(text))
    return null
  }
  return reading
}

function readPlaceCell(text: string, day: string, lookups: Lookups, report: Report): Place | null {
  const found = lookups.place(text, day)
  if (found.kind === 'place') return found.place
  if (found.kind === 'several')
    report(
      'place',
      say.placeAmbiguous(
        text,
        found.places.map(({ id, fullNameVi }) => `${id} (${fullNameVi})`),
      ),
    )
  else if (found.kind === 'unknown') report('place', say.placeUnknown(text, found.near))
  else
    report(
      'place',
      say.placeNotStanding(
        text,
        day,
        found.successors.map(({ nameVi, code }) => `${nameVi} (${code})`),
      ),
    )
  return null
}

function readStatusCell(text: string, period: ReadablePeriod | null, report: Report): ObservationStatus | null {
  const saidByPeriod = period?.status ?? null
  if (text === '') return saidByPeriod ?? 'official'
  const status = readStatus(text)
  if (status === null) report('status', say.statusUnknown(text))
  else if (saidByPeriod !== null && saidByPeriod !== status) {
    report('status', say.statusContradictsPeriod(text, saidByPeriod))
    return null
  }
  return status
}

/** What a file brings is not yet checked against a source, unless it says that somebody has. */
function readVerificationCell(text: string, report: Report): Verification | null {
  if (text === '') return 'unverified'
  const known = (['verified', 'partly_verified', 'unverified'] as const).find((each) => each === text)
  if (!known) report('verification', say.verificationUnknown(text))
  return known ?? null
}
