/** A level that the target asks for, as an upright on the track. */
export interface BulletMark {
  readonly x: number
  readonly year: number | null
  /** The mark that is judged is drawn heavier. */
  readonly judged: boolean
  /** The level as written below it, and where its middle stands; null where there was no room for it. */
  readonly label: { readonly text: string; readonly x: number; readonly width: number } | null
}

/** Why there is no bullet to draw. */
export type NoBullet = 'no-value' | 'no-number' | 'no-goal'

/** The way from the baseline to the target, turned so that the goal always lies to the right. */
export type BulletFigure =
  | { readonly kind: 'none'; readonly why: NoBullet; readonly width: number; readonly height: number }
  | {
      readonly kind: 'drawn'
      readonly width: number
      readonly height: number
      /** The middle of the track. */
      readonly y: number
      /** Where the labels' baseline stands. */
      readonly labelY: number
      readonly track: { readonly x1: number; readonly x2: number }
      /** Null where no value stands for the base year: then nothing is filled, only the value is marked. */
      readonly baseline: { readonly x: number } | null
      readonly value: { readonly x: number; readonly hollow: boolean }
      readonly marks: readonly BulletMark[]
    }
