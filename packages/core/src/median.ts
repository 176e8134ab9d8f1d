/** The middle of values in ascending order, or the mean of the two in the middle; NaN of none. It never sorts. */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
