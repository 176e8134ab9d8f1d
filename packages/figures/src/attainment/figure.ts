import type { ObservationStatus, PeriodKind, Status, Verification } from '@moc/core'

/** A place on the chart in the data's own terms: a year, which may have a fraction, and a value. */
export interface Spot {
  readonly time: number
  readonly value: number
}

/** `solid`: official or derived. `hollow`: preliminary or estimate. `modelled`: a model's value, drawn small. */
export type DotKind = 'solid' | 'hollow' | 'modelled'

export interface Dot extends Spot {
  readonly kind: DotKind
  /** What a reader is told who points at it: "2024 (sơ bộ): 111,4". */
  readonly say: string
}

/** What was observed in one series. Terms come as flat stretches, so that a segment is a stair. */
export interface ObservedLayer {
  readonly type: 'observed'
  readonly name: string
  /** `main`: the series that is judged; `beside`: another source, laid over at the reader's wish. */
  readonly role: 'main' | 'beside'
  readonly modelled: boolean
  /** Lines that belong together; between two of them lies a break or a gap. */
  readonly segments: readonly (readonly Spot[])[]
  readonly dots: readonly Dot[]
}

export interface ProjectedSpot extends Spot {
  readonly lo50: number
  readonly hi50: number
  readonly lo80: number
  readonly hi80: number
}

/** What may come, from the last observed spot on (there the bands have no width), or as the stretch of a term. */
export interface ProjectionLayer {
  readonly type: 'projection'
  readonly spots: readonly ProjectedSpot[]
}

/** The values that one target asks for, as stairs; two bounds for a range or for both sexes. */
export interface TargetLayer {
  readonly type: 'target'
  readonly strategy: string
  /** True for the target that the page is about. */
  readonly primary: boolean
  readonly unverified: boolean
  readonly lines: readonly (readonly Spot[])[]
}

/** One mark at a spot: the baseline, or a goal that lies on the way between two milestones. */
export interface MarkLayer extends Spot {
  readonly type: 'baseline' | 'path-goal'
}

/** An upright line: the day of a resolution, or the year from which another definition or border holds. */
export interface UprightLayer {
  readonly type: 'event' | 'break'
  readonly time: number
  readonly label: string
}

export type FigureLayer = ObservedLayer | ProjectionLayer | TargetLayer | MarkLayer | UprightLayer

/**
 * Words on the chart, tied to what they speak of. `end`: beside the right end of a line; `along`: on a flat
 * stretch, anywhere between `time` and `until`; `at`: next to a spot. Where no free place is found, the words go
 * under the chart.
 */
export interface FigureLabel extends Spot {
  readonly where: 'end' | 'along' | 'at'
  readonly until?: number
  /** One or two short lines. */
  readonly lines: readonly string[]
  /** The same said more shortly, for where there is little room; the shortest last. */
  readonly shorter?: readonly (readonly string[])[]
  readonly tone: 'main' | 'target' | 'quiet'
  /** Smaller is placed first. */
  readonly rank: number
}

export interface FigureAxis {
  readonly from: number
  readonly to: number
}

export interface ValueAxis extends FigureAxis {
  readonly step: number
  /** The axis does not begin at zero, although zero means something. */
  readonly cut: boolean
  readonly decimals: number
}

/** One line of the table that says the same as the chart. */
export interface FigureRow {
  readonly kind: 'observed' | 'projection' | 'target'
  /** Which series or strategy it belongs to. */
  readonly of: string
  readonly time: number
  readonly period: string
  readonly periodKind: PeriodKind
  readonly value: number | null
  /** The value as a reader takes it, with its comparator where it is a target's. */
  readonly shown: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly status: ObservationStatus | null
  readonly verification: Verification | null
  readonly source: string | null
  readonly note: string | null
  /** The 50 and 80% intervals of a projection. */
  readonly band50: FigureBand | null
  readonly band80: FigureBand | null
}

export interface FigureBand {
  readonly lo: number
  readonly hi: number
  readonly shown: string
}

/** The attainment chart as plain data: no pixels, no colours, every word already in the reader's language. */
export interface AttainmentFigure {
  readonly kind: 'attainment'
  /** The finding, as a true sentence. */
  readonly title: string
  /** The status whose sign stands before the title; null where nothing is judged. */
  readonly status: Status | null
  readonly subtitle: string
  readonly unit: string
  readonly time: FigureAxis
  readonly value: ValueAxis
  readonly layers: readonly FigureLayer[]
  readonly labels: readonly FigureLabel[]
  /** What the strokes mean, naming only those that are drawn. */
  readonly legend: string
  /** What must be known to read it rightly: a cut axis, lines left out. */
  readonly notes: readonly string[]
  readonly source: string
  /** The names within `source`, which stay in their own language; null where there are none. */
  readonly sourceNames: string | null
  readonly date: string
  readonly altText: string
  readonly rows: readonly FigureRow[]
}
