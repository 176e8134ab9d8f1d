import type { AssessmentRow, Direction, PlaceLevel, PointRow, ProjectionRow, Rhythm, Scale, SeriesBreak, SeriesRole } from '@moc/core'
import { attainmentWords } from '../words/attainment.ts'
import type { Language } from '../words/language.ts'

/** One series that speaks of the indicator, as the API sends it. */
export interface AttainmentSeries {
  readonly indicator: string
  readonly nameVi: string
  readonly nameEn: string
  readonly unitVi: string
  readonly unitEn: string
  readonly series: string
  readonly role: SeriesRole | 'same-indicator'
  readonly modelled: boolean
  readonly points: readonly PointRow[]
  readonly breaks: readonly SeriesBreak[]
}

/** All that the chart of one indicator at one place is drawn from. */
export interface AttainmentInput {
  readonly indicator: {
    readonly code: string
    readonly nameVi: string
    readonly nameEn: string
    readonly unitVi: string
    readonly unitEn: string
    readonly scale: Scale
    readonly direction: Direction
    readonly rhythm: Rhythm
    readonly modelled: boolean
    readonly agencyVi: string | null
  }
  readonly place: { readonly level: PlaceLevel; readonly nameVi: string; readonly nameEn: string }
  readonly asOf: string
  /** The day whose values these are; null or left out for those that the store holds now. */
  readonly knownOn?: string | null
  readonly horizon: number | null
  /** Targets that the indicator stands for, the one that the page is about first. */
  readonly assessments: readonly AssessmentRow[]
  readonly series: readonly AttainmentSeries[]
  readonly events: readonly { readonly date: string; readonly label: string }[]
}

export interface AttainmentOptions {
  readonly language: Language
  /** Whether other sources are laid over the series that is judged. */
  readonly beside: boolean
  /** How many years before the target it is about the picture begins; earlier values are in the table alone. */
  readonly yearsBefore: number
  /** Short names of strategies by their code: "NQ 28/NQ-CP". */
  readonly strategies: Readonly<Record<string, string>>
}

/** At most this many lines; more would need small multiples. */
export const mostLines = 6

/** The place as it is read: the nation is "Cả nước". */
export function namePlaceOf({ place }: Pick<AttainmentInput, 'place'>, language: Language): string {
  if (place.level === 'nation') return attainmentWords[language].nation
  return language === 'vi' ? place.nameVi : place.nameEn
}

/** The series that is judged: the chosen one of this indicator, else its main series, else the first there is. */
export function findMainSeries({ indicator, series }: Pick<AttainmentInput, 'indicator' | 'series'>): AttainmentSeries | null {
  const own = series.filter((one) => one.indicator === indicator.code)
  return own.find((one) => one.role === 'chosen') ?? own.find((one) => one.series === 'main') ?? own[0] ?? null
}

/** What may come, as far as there is evidence for it: from one or two values nothing is drawn or written. */
export function listProjection(row: AssessmentRow | undefined): readonly ProjectionRow[] {
  return row === undefined || row.evidence === 'none' ? [] : row.projection
}

/** Other series of the same unit that may be laid over, those nearest in role first. */
export function listSeriesBeside(input: Pick<AttainmentInput, 'indicator' | 'series'>): AttainmentSeries[] {
  const main = findMainSeries(input)
  const order = ['same-indicator', 'alternative', 'chosen', 'context']
  return input.series
    .filter((one) => one !== main && one.role !== 'context' && one.points.length > 0 && (main === null || one.unitVi === main.unitVi))
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
}
