import type { AttainmentInput, AttainmentOptions } from './attainment-input.ts'
import { findMainSeries, listProjection } from './attainment-input.ts'
import { nameDocument } from './name-document.ts'
import { isTerm, endOf } from './draw-observed.ts'
import { listComingTerms } from './draw-projection.ts'
import type { FigureBand, FigureRow } from './figure.ts'
import { formatYears } from '../format/format-date.ts'
import type { ValueWriter } from './write-values.ts'

const empty = {
  numerator: null,
  denominator: null,
  status: null,
  verification: null,
  source: null,
  note: null,
  band50: null,
  band80: null,
} as const

/** The same numbers as the chart, as lines of a table: what was observed, what may come, what is asked for. */
export function listRows(input: AttainmentInput, options: AttainmentOptions, write: ValueWriter): FigureRow[] {
  return [...listObservedRows(input, write), ...listProjectionRows(input, write), ...listTargetRows(input, options, write)]
}

function listObservedRows(input: AttainmentInput, write: ValueWriter): FigureRow[] {
  const main = findMainSeries(input)
  const name = main === null ? '' : write.language === 'vi' ? main.nameVi : main.nameEn
  return (main?.points ?? input.assessments[0]?.points ?? []).map((point) => ({
    kind: 'observed',
    of: name,
    time: point.time,
    period: write.period(point),
    periodKind: point.period.kind,
    value: point.value,
    shown: write.value(point.value),
    numerator: point.numerator,
    denominator: point.denominator,
    status: point.modelled ? 'modelled' : point.status,
    verification: point.verification,
    source: point.source,
    note: point.note,
    band50: null,
    band80: null,
  }))
}

function listProjectionRows({ assessments }: AttainmentInput, write: ValueWriter): FigureRow[] {
  const row = assessments[0]
  const latest = row?.latest
  if (!row || !latest) return []
  const rows = isTerm(latest) ? listComingTerms(latest, listProjection(row)) : listProjection(row)
  const length = endOf(latest) - latest.time
  return rows.map((projected) => ({
    ...empty,
    kind: 'projection',
    of: '',
    time: projected.time,
    period: isTerm(latest) ? formatYears(projected.time, projected.time + length) : String(projected.time),
    periodKind: latest.period.kind,
    value: projected.median,
    shown: write.value(projected.median),
    band50: bandOf(projected.lo50, projected.hi50, write),
    band80: bandOf(projected.lo80, projected.hi80, write),
  }))
}

function bandOf(lo: number, hi: number, write: ValueWriter): FigureBand {
  return { lo, hi, shown: `${write.bare(lo)}–${write.bare(hi)}` }
}

function listTargetRows({ assessments }: AttainmentInput, options: AttainmentOptions, write: ValueWriter): FigureRow[] {
  return assessments.flatMap((row) =>
    row.milestones.map((milestone): FigureRow => ({
      ...empty,
      kind: 'target',
      of: nameDocument(row, options),
      time: milestone.year ?? row.horizon,
      period: milestone.year === null ? '' : String(milestone.year),
      periodKind: 'year',
      value: typeof milestone.value === 'number' ? milestone.value : null,
      shown: write.goal(milestone),
      verification: milestone.verification,
    })),
  )
}
