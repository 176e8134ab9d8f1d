import type { PlaceId } from './place.ts'
import type { StrategyCode } from './target.ts'

/** What one is looking at. The same selection serves the address bar, the API and the command line. */
export interface Selection {
  readonly strategy: StrategyCode
  readonly place: PlaceId
  /** The year one is judged for; null takes the last milestone of the strategy. */
  readonly horizon: number | null
  /** What was known on that day (ISO date): which versions of targets hold, which years have passed. */
  readonly asOf: string
}
