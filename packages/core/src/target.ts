import type { Direction, IndicatorCode } from './indicator.ts'
import type { PlaceLevel } from './place.ts'
import type { Verification } from './verification.ts'

export type StrategyCode = string
export type TargetCode = string

/** A resolution, decision or plan. */
export interface Document {
  readonly code: string
  readonly number: string | null
  readonly titleVi: string
  readonly titleEn: string
  readonly issuerVi: string
  readonly issued: string | null
  readonly level: string
  readonly verification: Verification
  readonly note: string | null
}

/** A document that sets targets for a stretch of years. */
export interface Strategy {
  readonly code: StrategyCode
  readonly document: string
  readonly nameVi: string
  readonly nameEn: string
  readonly shortVi: string
  readonly shortEn: string
  readonly from: number
  readonly to: number | null
  /** The year whose value is the baseline. */
  readonly baseYear: number
  readonly aliases: readonly string[]
  readonly objectives: readonly Objective[]
}

export interface Objective {
  readonly no: number
  readonly nameVi: string
  readonly nameEn: string
  readonly shortVi: string
  readonly shortEn: string
  readonly verification: Verification
}

/** The ways in which documents compare a value with a number. `~>=` is "about that much or more", `~=` "about". */
export const comparators = ['>=', '>', '<=', '<', '~>=', '~=', 'range', 'maintain', '='] as const
export type Comparator = (typeof comparators)[number]

/** What a document asks for: a number, a range, yes or no, or a day. */
export type GoalValue = number | boolean | readonly [number, number] | string

/** What a target asks for in one year; `year` null means every year. */
export interface Milestone {
  readonly period: string
  readonly year: number | null
  readonly comparator: Comparator
  readonly value: GoalValue
  readonly textVi: string
  readonly verification: Verification
}

/** How a target accumulates, as its document words it. */
export const targetKinds = [
  'share',
  'entity_share',
  'conditional_entity',
  'term_share',
  'share_both_sexes',
  'share_ceiling',
  'annual_floor_both_sexes',
  'range',
  'ratio_ceiling',
  'relative_or_share',
  'reduction_vs_base',
  'maintain',
  'maintain_from',
  'qualitative',
  'process',
  'deadline',
  'coverage',
  'count_floor',
  'per_unit_floor',
  'annual_count',
  'term_cumulative',
] as const
export type TargetKind = (typeof targetKinds)[number]

interface TargetHeader {
  readonly code: TargetCode
  readonly strategy: StrategyCode
  /** The document that sets this version: an amendment's own where there is one. */
  readonly document: string
  readonly objectiveNo: number
  /** Number within its objective; with `part` it names the target as the document does: 5.4b. */
  readonly targetNo: number
  readonly part: string | null
  readonly nameVi: string
  readonly nameEn: string
  readonly textVi: string | null
  /** First day on which this version holds. */
  readonly effectiveFrom: string
  /** Last day on which this version holds; null while it stands. */
  readonly effectiveTo: string | null
  /** The version it replaced. */
  readonly amends: TargetCode | null
  readonly source: string | null
  readonly note: string | null
}

/** A version of a target that can be judged: it has a direction, a unit and at least one milestone. */
export interface Target extends TargetHeader {
  readonly slot: false
  readonly unitVi: string
  readonly unitEn: string
  readonly direction: Exclude<Direction, 'none'>
  readonly kind: TargetKind
  readonly milestones: readonly Milestone[]
  /** A baseline that the target's own text gives. */
  readonly baseline: { readonly value: number; readonly verification: Verification } | null
  readonly verification: Exclude<Verification, 'not_found'>
}

/** A target that is known to exist but whose wording was not found: shown as "chờ nhập", never judged. */
export interface TargetSlot extends TargetHeader {
  readonly slot: true
  readonly verification: 'not_found'
}

export type AnyTarget = Target | TargetSlot

/** Which series stands for a target at a level of places, which stand beside it, which only explain. */
export const seriesRoles = ['chosen', 'alternative', 'context'] as const
export type SeriesRole = (typeof seriesRoles)[number]

export interface TargetSeries {
  readonly target: TargetCode
  readonly indicator: IndicatorCode
  readonly level: PlaceLevel
  readonly role: SeriesRole
  /** Which part of what the target speaks of this series stands for, and other warnings; in Vietnamese, and in English. */
  readonly note: string | null
  readonly noteEn: string | null
}

/** The number by which people call a target: objective, number and part, as in "5.4b"; "2a" where its document has no objectives. */
export function targetLabel(target: Pick<TargetHeader, 'objectiveNo' | 'targetNo' | 'part'>): string {
  return `${numberLabel(target)}${target.part ?? ''}`
}

/** The same without the part: "5.4". */
export function numberLabel({ objectiveNo, targetNo }: Pick<TargetHeader, 'objectiveNo' | 'targetNo'>): string {
  return objectiveNo === 0 ? String(targetNo) : `${objectiveNo}.${targetNo}`
}

/** The number without its part: what the opening sentence counts. */
export function numberedTarget(target: Pick<TargetHeader, 'strategy' | 'objectiveNo' | 'targetNo'>): string {
  return `${target.strategy}:${target.objectiveNo}.${target.targetNo}`
}
