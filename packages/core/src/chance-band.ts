/** Limits of the bands in which a chance is said (ruling of docs/adr/0006-how-a-target-is-judged.md): < 5%, 5–20, 20–40, 40–60, 60–80, 80–95, > 95%. */
export const bandLimits = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1] as const

/** The number of the band of a chance, 0 to 6; the last one starts above 95%, so 95% itself lies in "80–95". */
export function findBand(chance: number): number {
  if (chance > 0.95) return 6
  return Math.max(
    0,
    bandLimits.findLastIndex((limit) => limit <= chance && limit < 0.95),
  )
}
