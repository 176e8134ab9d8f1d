/**
 * Who may be looked at for what.
 * Stage 1, fixed before the first fit: four whole families were put aside; of the others, six units in ten train
 * and the rest validate (a unit: a country, or an indicator of a statistics office). The form of the model was
 * chosen on these alone. The four were looked at twice with constants that had not seen them.
 * Stage 2: the constants were fitted once more on six units in ten of every family; the other four in ten, and
 * each family with constants from other families (swap.ts), are what is reported.
 * M3: one half of the series may be used for choosing, the other only for reporting.
 */
export const lateFamilies: readonly string[] = ['destatis_dns', 'statcan_cif', 'unsd_5_5_2_women_managers', 'unsd_8_6_1_neet_female']

const seed = 'moc-2026'

/** Whether the unit of a series belongs to the six in ten on which constants are fitted. */
export function isFittingUnit(family: string, id: string): boolean {
  return hash(`${seed}|${family}|${unitOf(family, id)}`) % 10 < 6
}

/** Series of one unit move together and stay on one side of any split. */
export function unitOf(family: string, id: string): string {
  return family.startsWith('statcan') || family.startsWith('destatis') ? id.split(' ')[0]! : id
}

/** Whether an M3 series may be used for choosing. */
export function isChoosingHalf(id: string): boolean {
  return hash(`${seed}|m3|${id}`) % 2 === 0
}

/** FNV-1a with a final mix, as an unsigned 32-bit integer. */
export function hash(text: string): number {
  let h = 2166136261
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 16777619)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}
