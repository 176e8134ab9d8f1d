/** Beyond these sizes no indicator lies, and products and quotients of values would leave what a number holds. */
const largest = 1e100
const smallest = 1e-100

/** Whether every value and year is a number one can calculate with: finite, and 0 or between 1e-100 and 1e100 in size. */
export function areUsable(a: number, b = 0, c = 0, d = 0, e = 0, f = 0): boolean {
  return isUsable(a) && isUsable(b) && isUsable(c) && isUsable(d) && isUsable(e) && isUsable(f)
}

function isUsable(value: number): boolean {
  return value === 0 || (value <= largest && value >= smallest) || (value >= -largest && value <= -smallest)
}
