/** Two rows that are used again and again; names are no longer than this. */
const longest = 256
const rows = [new Uint16Array(longest + 1), new Uint16Array(longest + 1)] as const

/** Levenshtein's distance between two texts; anything above `limit` is told as `limit + 1`, and found out early. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || b.length > longest) return a === b ? 0 : limit + 1
  let [row, next] = rows
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    next[0] = i
    let least = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1)
      const distance = Math.min(replaced, row[j]! + 1, next[j - 1]! + 1)
      next[j] = distance
      if (distance < least) least = distance
    }
    if (least > limit) return limit + 1
    ;[row, next] = [next, row]
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
