import type { Indicator } from './indicator.ts'
import type { Observation, Series } from './observation.ts'
import { termPeriod, yearPeriod } from './period.ts'
import type { Milestone, Target } from './target.ts'

// Small builders for tests: each gives a complete, ordinary object, and a test changes what it is about.

export function aMilestone(
  year: number | null,
  comparator: Milestone['comparator'],
  value: Milestone['value'],
  period = String(year),
): Milestone {
  return { year, comparator, value, period, textVi: '', verification: 'verified' }
}

export function aTarget(change: Partial<Target> = {}): Target {
  return {
    slot: false,
    code: 'NQ28-5.4b',
    strategy: 'NQ-28-2021',
    document: 'NQ-28-2021',
    objectiveNo: 5,
    targetNo: 4,
    part: 'b',
    nameVi: 'Tỷ lệ nữ tiến sĩ',
    nameEn: 'Share of women among doctors',
    textVi: null,
    effectiveFrom: '2021-03-03',
    effectiveTo: null,
    amends: null,
    source: null,
    note: null,
    unitVi: '%',
    unitEn: '%',
    direction: 'higher',
    kind: 'share',
    milestones: [aMilestone(2025, '>=', 30), aMilestone(2030, '>=', 35)],
    baseline: null,
    verification: 'verified',
    ...change,
  }
}

export function anIndicator(change: Partial<Indicator> = {}): Indicator {
  return {
    code: 'x',
    nameVi: 'x',
    nameEn: 'x',
    unitVi: '%',
    unitEn: '%',
    scale: 'share',
    direction: 'higher',
    rhythm: 'year',
    modelled: false,
    addsOverPlaces: 'ratio-of-sums',
    addsOverTerm: 'last',
    numeratorVi: null,
    denominatorVi: null,
    agencyVi: null,
    definitionVi: null,
    definitionEn: null,
    family: null,
    aliases: [],
    verification: 'verified',
    ...change,
  }
}

/** Yearly values: `yearly({ 2019: 28, 2020: 29 })`. */
export function yearly(values: Readonly<Record<number, number>>, change: Partial<Observation> = {}): Observation[] {
  return Object.entries(values).map(([year, value]) => anObservation(value, { period: yearPeriod(Number(year)), ...change }))
}

/** Values by term: `byTerm([[2016, 2021, 26.72]])`. */
export function byTerm(values: readonly (readonly [from: number, to: number, value: number])[]): Observation[] {
  return values.map(([from, to, value]) => anObservation(value, { period: termPeriod(from, to) }))
}

export function anObservation(value: number, change: Partial<Observation> = {}): Observation {
  return {
    indicator: 'x',
    place: 'VN',
    period: yearPeriod(2020),
    series: 'main',
    value,
    numerator: null,
    denominator: null,
    status: 'official',
    verification: 'verified',
    source: 'test',
    note: null,
    vintage: null,
    ...change,
  }
}

export function aSeries(points: readonly Observation[], change: Partial<Series> = {}): Series {
  return { indicator: 'x', place: 'VN', series: 'main', points, breaks: [], ...change }
}
