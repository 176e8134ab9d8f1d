import type { Ask } from './ask.ts'
import type { ForecastInput, ForecastScale } from './forecast-input.ts'

/**
 * The most that is said of a change still to be made. One number, fitted on six units in ten of each family
 * (bench/src/backtest/fit-most-of-change.ts): said to be likelier, changes came true no more often.
 */
export const mostOfChange = 0.68

/** The smallest changes that were back-tested: of a share's way to its bound, and of an amount itself. */
const testedOfShare = 0.1
const testedOfAmount = 0.06

/**
 * Gives the chance, 0 to 1, that may be said of an ask. Of a change from the last value at least as large as
 * the smallest that was back-tested no more than `most`; of a smaller one more, in a straight line, up to what
 * the forecast says where none is needed. Keeping all of a share (100), or nothing (0), leaves no room and was
 * tested as such: it counts as a change. That a change stays away is never said to be less likely than the
 * rest, so that both together are one. Keeps the order of targets. Signed values were not back-tested: for
 * them a change counts in full from the mean size of their steps on.
 */
export function boundChance(
  p: number,
  { lo, hi }: Ask,
  series: Pick<ForecastInput, 'y' | 'scale' | 'weights'>,
  most = mostOfChange,
): number {
  const last = lastOf(series)
  const [rises, falls] = [lo >= last, hi <= last]
  const highest = Math.min(rises ? mostOf(lo, last, true, series, most) : 1, falls ? mostOf(hi, last, false, series, most) : 1)
  const atLeast = hi === Infinity && lo > -Infinity && lo <= last
  const atMost = lo === -Infinity && hi < Infinity && hi >= last
  const away = atLeast ? mostOf(lo, last, false, series, most) : atMost ? mostOf(hi, last, true, series, most) : 1
  return Math.max(1 - away, Math.min(highest, p))
}

function mostOf(target: number, last: number, up: boolean, { y, scale }: Pick<ForecastInput, 'y' | 'scale'>, most: number): number {
  const change = Math.abs(target - last)
  const tested = testedChange(up, last, y, scale)
  return change >= tested ? most : 1 - ((1 - most) * change) / tested
}

function testedChange(up: boolean, last: number, y: readonly number[], scale: ForecastScale): number {
  if (scale === 'pct') return testedOfShare * (up ? 100 - last : last)
  if (scale === 'pos') return testedOfAmount * last
  let size = 0
  for (let i = 1; i < y.length; i++) size += Math.abs(y[i]! - y[i - 1]!)
  return Math.max(size / Math.max(1, y.length - 1), Number.MIN_VALUE)
}

/** The last value that counts; one of weight 0 is left out. */
function lastOf({ y, weights }: Pick<ForecastInput, 'y' | 'weights'>): number {
  let i = y.length - 1
  while (i > 0 && weights?.[i] === 0) i--
  return y[i]!
}
