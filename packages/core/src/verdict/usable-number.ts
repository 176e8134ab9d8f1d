/** Beyond this size no indicator lies, and products of values would leave what a number holds. */
const largest = 1e100

/** Whether every value and year is a number one can calculate with: finite, and at most 1e100 in size. */
export function areUsable(a: number, b = 0, c = 0, d = 0, e = 0, f = 0): boolean {
  return isUsable(a) && isUsable(b) && isUsable(c) && isUsable(d) && isUsable(e) && isUsable(f)
}

function isUsable(value: number): boolean {
  return value <= largest && value >= -largest
}
