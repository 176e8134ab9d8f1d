import type { PlaceId } from './place.ts'
import type { StrategyCode } from './target.ts'

/** What one is looking at, with nothing left open: every answer says for which selection it was made. */
export interface Selection {
  readonly strategy: StrategyCode
  readonly place: PlaceId
  /** The year one is judged for. */
  readonly horizon: number
  /** The day (ISO date) that decides which versions of targets hold and which years have passed. */
  readonly asOf: string
  /** The day (ISO date) at whose end the store held the values that are looked at; null for what it holds now. */
  readonly knownOn: string | null
}
