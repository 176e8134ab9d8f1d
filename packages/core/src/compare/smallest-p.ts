/**
 * The smallest two-sided p-value that a trend test can give on n values, when every step goes the same way: 2/n!.
 * 1 for one value. With three or four election terms (.333, .083) significance at 5% is impossible, whatever
 * happened; with five it is .0167. Exact; source: Kendall 1975 (specification §4.4).
 */
export function smallestTrendP(n: number): number {
  let p = 1
  for (let k = 3; k <= n; k++) p /= k
  return p
}
