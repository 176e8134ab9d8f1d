import type { FormMark, Scale } from '@moc/core'

/** One value that a form asks for. */
export interface FormItem {
  /** As people call the target: "5.4b"; several targets may ask for the same thing. */
  readonly label: string
  readonly name: string
  readonly indicator: string
  readonly unit: string
  readonly scale: Scale
  /** What is counted above and below the line, where the unit is made of counts. */
  readonly numerator: string | null
  readonly denominator: string | null
  readonly definition: string | null
  /** As a cell writes it: 2025, 2021-2026. */
  readonly period: string
  /** What the target asks for, in its document's words. */
  readonly goal: string | null
  /** The value that is stored already, as text with its status; null where there is none. */
  readonly stored: string | null
}

export interface Form {
  readonly mark: FormMark
  readonly title: string
  readonly placeName: string
  /** How a place is written in its cell: its code. */
  readonly placeCode: string
  readonly items: readonly FormItem[]
}
