/** Rows that are used again and again; names are no longer than this. */
const longest = 256
const rows = [new Uint16Array(longest + 1), new Uint16Array(longest + 1), new Uint16Array(longest + 1)] as const

/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one text of the other;
 * anything above `limit` is told as `limit + 1`, and found out early.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || b.length > longest) return a === b ? 0 : limit + 1
  let [before, row, next] = rows
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    next[0] = i
    let least = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const isSame = letter === b.charCodeAt(j - 1)
      let distance = Math.min(row[j - 1]! + (isSame ? 0 : 1), row[j]! + 1, next[j - 1]! + 1)
      const isSwapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (isSwapped) distance = Math.min(distance, before[j - 2]! + 1)
      next[j] = distance
      if (distance < least) least = distance
    }
    // A swap reaches back two rows: one row above the limit may still be followed by one within it.
    if (least > limit + 1) return limit + 1
    ;[before, row, next] = [row, next, before]
  }
  return Math.min(row[b.length]!, limit + 1)
}

/** Which letters of the alphabet a folded name has, as bits: two names that differ in many of them are far apart. */
export function letterBits(folded: string): number {
  let bits = 0
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) % 32)
  return bits
}

/** How many bits two numbers differ in. One edit changes at most two. */
export function countDifferent(a: number, b: number): number {
  let bits = a ^ b
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
