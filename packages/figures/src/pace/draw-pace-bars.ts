/** One bar as shares of the width it is drawn in: where it starts and how far it goes. */
export interface PaceBar {
  readonly from: number
  readonly length: number
}

/** Two bars on one scale: what is needed always points to the right; what points away from the target goes left of `zero`. */
export interface PaceBars {
  readonly zero: number
  readonly needed: PaceBar
  readonly soFar: PaceBar
}

/** Draws the pace needed above the pace so far. Null where either cannot be said or nothing is needed. */
export function drawPaceBars(needed: number | null, soFar: number | null): PaceBars | null {
  if (needed === null || soFar === null || needed === 0) return null
  const share = soFar / needed
  const low = Math.min(0, share)
  const span = Math.max(1, share) - low
  const zero = Math.abs(low) / span
  return {
    zero,
    needed: { from: zero, length: 1 / span },
    soFar: { from: share < 0 ? zero + share / span : zero, length: Math.abs(share) / span },
  }
}
