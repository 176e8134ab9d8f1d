/**
 * Who may be looked at for what. Fixed before the first fit and never changed since (docs/methods.md tells how
 * often the test part was looked at):
 * - test: four whole families, looked at only to report;
 * - of the other families, six units in ten train, the rest validate choices (a unit: a country, or a StatCan indicator);
 * - M3: half of the series may be used for choosing, the other half only for reporting.
 */
export const testFamilies: readonly string[] = ['destatis_dns', 'statcan_cif', 'unsd_5_5_2_women_managers', 'unsd_8_6_1_neet_female']

const seed = 'moc-2026'

export type Part = 'train' | 'valid' | 'test'

export function partOf(family: string, id: string): Part {
  if (testFamilies.includes(family)) return 'test'
  return hash(`${seed}|${family}|${unitOf(family, id)}`) % 10 < 6 ? 'train' : 'valid'
}

/** Series of one unit move together and stay on one side of any split. */
export function unitOf(family: string, id: string): string {
  return family.startsWith('statcan') || family.startsWith('destatis') ? id.split(' ')[0]! : id
}

/** Whether an M3 series may be used for choosing. */
export function isChoosingHalf(id: string): boolean {
  return hash(`${seed}|m3|${id}`) % 2 === 0
}

/** The half of a family's units on which its own calibration is fitted; it is reported on the other. */
export function isFittingHalf(family: string, id: string): boolean {
  return hash(`${seed}|half|${family}|${unitOf(family, id)}`) % 2 === 0
}

/** FNV-1a with a final mix, as an unsigned 32-bit integer. */
export function hash(text: string): number {
  let h = 2166136261
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 16777619)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}
