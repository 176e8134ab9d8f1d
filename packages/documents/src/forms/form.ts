import type { Scale } from '@moc/core'

/**
 * The mark that a form carries on a hidden sheet: by it a filled form is recognised and needs no mapping. `form` counts
 * the versions of the layout.
 */
export interface FormMark {
  readonly form: 1
  readonly strategy: string
  readonly place: string
  readonly year: number
  /** Revision of the catalogue from which it was made. */
  readonly revision: number
}

/** The name of the hidden sheet that holds the mark, as JSON in its first cell. */
export const formMarkSheet = '_moc'

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
