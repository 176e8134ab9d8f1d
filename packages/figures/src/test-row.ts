import { yearPeriod, type AssessmentRow, type PointRow } from '@moc/core'

/** A value for tests: official, verified, of one year. */
export function makePoint(time: number, value: number, part: Partial<PointRow> = {}): PointRow {
  return {
    time,
    value,
    numerator: null,
    denominator: null,
    period: yearPeriod(time),
    status: 'official',
    verification: 'verified',
    source: 'NGTK 2024',
    note: null,
    modelled: false,
    ...part,
  }
}

/** An assessment for tests: the sex ratio at birth of the 2021–2030 strategy, unlikely to be met. */
export function makeRow(part: Partial<AssessmentRow> = {}): AssessmentRow {
  const points = [
    makePoint(2019, 111.5),
    makePoint(2020, 112.1),
    makePoint(2021, 112),
    makePoint(2022, 112.1),
    makePoint(2023, 112),
    makePoint(2024, 111.4, { status: 'preliminary' }),
  ]
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
    indicator: 'sex_ratio_at_birth',
    place: 'VN',
    horizon: 2030,
    asOf: '2026-11-20',
    unit: 'bé trai/100 bé gái sinh ra sống',
    unitEn: 'boys per 100 girls born alive',
    scale: 'positive',
    direction: 'lower',
    goal: { comparator: '<=', value: 109, fromPath: false, verification: 'verified' },
    latest: points.at(-1)!,
    baseline: { value: 112.1, year: 2020, from: 'base-year', verification: 'verified' },
    milestones: [
      { year: 2025, period: '2025', comparator: '<=', value: 111, verification: 'verified' },
      { year: 2030, period: '2030', comparator: '<=', value: 109, verification: 'verified' },
    ],
    n: 6,
    firstYear: 2019,
    lastYear: 2024,
    paceNeeded: -0.4,
    paceSoFar: -0.05,
    paceSoFarFrom: 2019,
    paceSoFarTo: 2024,
    status: 'unlikely',
    marks: ['preliminary'],
    probability: 0.12,
    evidence: 'enough',
    points,
    projection: [{ time: 2030, median: 111.3, lo50: 110.2, hi50: 112.4, lo80: 109.1, hi80: 113.6 }],
    ...part,
  }
}
