import { drawErrorPaths, pathCount, type ErrorMemory } from './error-paths.ts'
import { normalQuantile } from './normal.ts'
import { usualSeed } from './random.ts'

interface ChancesBy {
  /** Years ahead, in any order. */
  readonly h: readonly number[]
  /** Years of the series: their median gap is the rhythm in which new values come. */
  readonly t: readonly number[]
  readonly seed: number | undefined
  /** Chances of lying under and over what is asked at one year ahead. */
  readonly sidesAt: (h: number) => { under: number; over: number }
  readonly memoryOf: (years: readonly number[]) => ErrorMemory
}

/** A horizon is looked at in at most this many years; a farther one in wider steps. */
const mostYears = 120

/**
 * Chances, 0 to 1, of meeting what is asked at any time up to each of the years ahead, in the rhythm of the
 * series (a body elected every five years can meet a target only every five years). Paths of errors are drawn
 * whose chance at each single year is exactly the outlook's; what the paths add to the chance at the year
 * itself is added to the exact one. Never below the chance at the year, never falling with the years ahead.
 */
export function chancesBy({ h, t, seed = usualSeed, sidesAt, memoryOf }: ChancesBy): number[] {
  const years = yearsToLookAt(h, t)
  const low = new Float64Array(years.length)
  const high = new Float64Array(years.length)
  const exact = new Float64Array(years.length)
  for (const [j, year] of years.entries()) {
    const { under, over } = sidesAt(year)
    low[j] = normalQuantile(under)
    high[j] = -normalQuantile(over)
    exact[j] = Math.max(0, 1 - under - over)
  }
  const met = new Float64Array(years.length)
  const metBy = new Float64Array(years.length)
  drawErrorPaths(memoryOf(years), seed, (path) => {
    let once = false
    for (let j = 0; j < path.length; j++) {
      const now = path[j]! >= low[j]! && path[j]! <= high[j]!
      once ||= now
      if (now) met[j]! += 1
      if (once) metBy[j]! += 1
    }
  })
  let before = 0
  const chance = new Map(
    years.map((year, j) => {
      before = Math.min(1, Math.max(before, exact[j]! + (metBy[j]! - met[j]!) / pathCount))
      return [year, before]
    }),
  )
  return h.map((ahead) => chance.get(ahead)!)
}

/** The years in which a value may come, up to the farthest that is asked of, and those asked of themselves. */
function yearsToLookAt(h: readonly number[], t: readonly number[]): number[] {
  const gaps = t
    .slice(1)
    .map((year, i) => year - t[i]!)
    .toSorted((a, b) => a - b)
  const farthest = h.reduce((far, ahead) => Math.max(far, ahead), 0)
  const step = Math.max(1, Math.round(gaps[gaps.length >> 1] ?? 1), Math.ceil(farthest / mostYears))
  const years = new Set(h)
  for (let year = step; year < farthest; year += step) years.add(year)
  return [...years].toSorted((a, b) => a - b)
}
