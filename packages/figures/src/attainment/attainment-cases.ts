import { termPeriod, yearPeriod, type AssessmentRow, type MilestoneRow, type PointRow, type ProjectionRow } from '@moc/core'
import type { AttainmentInput, AttainmentOptions, AttainmentSeries } from './attainment-input.ts'

/** Made-up rows for the tests of this folder; no value here is real. */

export const options: AttainmentOptions = { language: 'vi', beside: false, yearsBefore: 25, strategies: {} }

/** A sentence with the spaces that do not break written as plain ones. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

export function point(year: number, value: number, more: Partial<PointRow> = {}): PointRow {
  return {
    time: year,
    value,
    numerator: null,
    denominator: null,
    period: yearPeriod(year),
    status: 'official',
    verification: 'verified',
    source: 'Cục Thống kê',
    note: null,
    modelled: false,
    ...more,
  }
}

export function term(from: number, to: number, value: number, more: Partial<PointRow> = {}): PointRow {
  return point(from, value, { period: termPeriod(from, to), ...more })
}

export function milestone(
  year: number | null,
  comparator: MilestoneRow['comparator'],
  value: MilestoneRow['value'],
  more: Partial<MilestoneRow> = {},
): MilestoneRow {
  return { year, period: year === null ? 'hằng năm' : String(year), comparator, value, verification: 'verified', ...more }
}

export function projection(from: number, to: number, median: number): ProjectionRow[] {
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    time: from + i,
    median,
    lo50: median - 1,
    hi50: median + 1,
    lo80: median - 2,
    hi80: median + 2,
  }))
}

export function row(more: Partial<AssessmentRow> = {}): AssessmentRow {
  const points = more.points ?? [point(2019, 111.5), point(2021, 112), point(2024, 111.4, { status: 'preliminary' })]
  return {
    strategy: 'NQ-28-2021',
    objective: 4,
    target: 'NQ28-4.1',
    label: '4.1',
    targetVersion: 'NQ28-4.1',
    document: 'NQ-28-2021',
    documentNumber: '28/NQ-CP',
    effectiveFrom: '2021-03-03',
    name: 'Tỷ số giới tính khi sinh',
    nameEn: 'Sex ratio at birth',
    text: null,
    targetVerification: 'verified',
    targetNote: null,
    indicator: 'srb',
    place: 'VN',
    horizon: 2030,
    asOf: '2026-11-20',
    direction: 'lower',
    goal: { comparator: '<=', value: 109, fromPath: false, verification: 'verified' },
    latest: points.at(-1) ?? null,
    milestones: [milestone(2025, '<=', 111), milestone(2030, '<=', 109)],
    n: points.length,
    firstYear: points[0]?.time ?? null,
    lastYear: points.at(-1)?.time ?? null,
    paceNeeded: -0.4,
    paceSoFar: -0.1,
    paceSoFarFrom: 2019,
    paceSoFarTo: 2024,
    status: 'unlikely',
    marks: [],
    probability: 0.1,
    evidence: 'enough',
    points,
    projection: projection(2025, 2030, 111),
    ...more,
  }
}

export function series(points: readonly PointRow[], more: Partial<AttainmentSeries> = {}): AttainmentSeries {
  return {
    indicator: 'srb',
    nameVi: 'Tỷ số giới tính khi sinh',
    nameEn: 'Sex ratio at birth',
    unitVi: 'trai/100 gái',
    unitEn: 'boys/100 girls',
    series: 'main',
    role: 'chosen',
    modelled: false,
    points,
    breaks: [],
    ...more,
  }
}

export function input(more: Partial<AttainmentInput> = {}): AttainmentInput {
  const assessments = more.assessments ?? [row()]
  const points = assessments[0]?.points ?? []
  return {
    indicator: {
      code: 'srb',
      nameVi: 'Tỷ số giới tính khi sinh',
      nameEn: 'Sex ratio at birth',
      unitVi: 'trai/100 gái',
      unitEn: 'boys/100 girls',
      scale: 'positive',
      direction: 'lower',
      rhythm: 'year',
      modelled: false,
      agencyVi: null,
    },
    place: { level: 'nation', nameVi: 'Việt Nam', nameEn: 'Viet Nam' },
    asOf: '2026-11-20',
    horizon: 2030,
    assessments,
    series: points.length > 0 ? [series(points)] : [],
    events: [{ date: '2021-03-03', label: '28/NQ-CP' }],
    ...more,
  }
}
