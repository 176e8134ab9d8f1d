import type { GoalValue, PointRow } from '@moc/core'
import { chooseDecimals, refineDecimals } from '../format/decimals.ts'
import { formatGoal, formatGoalValue, levelOf } from '../format/format-goal.ts'
import { formatNumber } from '../format/format-number.ts'
import { formatPeriod } from '../format/format-period.ts'
import type { Language } from '../words/language.ts'
import { sharedWords } from '../words/shared.ts'
import { findMainSeries, type AttainmentInput } from './attainment-input.ts'
import type { AssessmentRow } from '@moc/core'

type Goal = NonNullable<AssessmentRow['goal']>

/** How the values of one figure are written, everywhere in it the same. */
export interface ValueWriter {
  readonly language: Language
  readonly decimals: number
  /** The value with its percent sign, where it has one; with as many decimals as it takes not to cross the goal. */
  value(value: number): string
  /** The same without the sign, for the ends of an interval. */
  bare(value: number): string
  /** The value and what is to be known of it: "111,4 sơ bộ". */
  marked(point: PointRow): string
  /** The value with its period: "111,4 (2024)". */
  dated(point: PointRow): string
  period(point: PointRow): string
  goal(goal: Pick<Goal, 'comparator' | 'value'>): string
  level(value: GoalValue): string
}

/** Chooses once how the values of a figure are written. */
export function createValueWriter(input: AttainmentInput, language: Language): ValueWriter {
  const { indicator, assessments } = input
  const unit = language === 'vi' ? indicator.unitVi : indicator.unitEn
  const values = (findMainSeries(input)?.points ?? assessments[0]?.points ?? []).map((point) => point.value)
  const decimals = chooseDecimals(values, indicator.scale)
  const level = levelOf(assessments[0]?.goal?.value ?? true)
  const percent = unit === '%' ? '%' : ''
  const bare = (value: number) => formatNumber(value, refineDecimals(value, level, decimals), language)
  const value = (of: number) => bare(of) + percent
  const period = (point: PointRow) => formatPeriod(point.period, language)
  return {
    language,
    decimals,
    value,
    bare,
    period,
    marked: (point) => {
      const words = sharedWords[language]
      const says =
        point.modelled || point.status === 'modelled'
          ? words.modelledShort
          : point.status === 'preliminary' || point.status === 'estimate'
            ? words.observationStatuses[point.status]
            : null
      return says === null ? value(point.value) : `${value(point.value)} ${says}`
    },
    dated: (point) => `${value(point.value)} (${period(point)})`,
    goal: (goal) => formatGoal(goal, language, unit),
    level: (of) => formatGoalValue(of, language, unit),
  }
}
