import { stripMarks } from '../names/fold-name.ts'
import { listReadings } from './tidy.ts'

/** Words that some tables write and others leave out, and the forms of one word. */
const joints: ReadonlySet<string> = new Set(['vung', 'va', 'and', 'the', 'area', 'areas', 'region'])
const forms: Readonly<Record<string, string>> = {
  northern: 'north',
  midland: 'midlands',
  mountain: 'mountains',
  mountainous: 'mountains',
  coastal: 'coast',
  southeast: 'south east',
}

/** The regions as tables of the statistics office name them, with their codes until 30 June 2025; empty for those of another division than the six. */
const regions: Readonly<Record<string, readonly string[]>> = {
  R1: ['Đồng bằng sông Hồng', 'Red River Delta'],
  R2: ['Trung du và miền núi phía Bắc', 'Miền núi và trung du phía Bắc', 'Trung du và miền núi Bắc Bộ', 'Northern midlands and mountains'],
  R3: [
    'Bắc Trung Bộ và Duyên hải miền Trung',
    'Bắc Trung Bộ và DHMT',
    'North Central and Central Coast',
    'North and South Central Coast',
    'North Central Coast and South Central Coast',
  ],
  R4: ['Tây Nguyên', 'Central Highlands'],
  R5: ['Đông Nam Bộ', 'South East'],
  R6: ['Đồng bằng sông Cửu Long', 'Mekong River Delta', 'Mekong Delta'],
  '': [
    'Bắc Trung Bộ',
    'North Central',
    'North Central Coast',
    'Duyên hải Nam Trung Bộ',
    'South Central Coast',
    'Đông Bắc',
    'North East',
    'Tây Bắc',
    'North West',
    'Duyên hải Nam Trung Bộ và Tây Nguyên',
    'Duyên hải miền Trung',
  ],
}

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(regions).flatMap(([code, names]) => names.map((name) => [keyOf(name), code] as const)),
)

/** Every name of a region, in both languages. */
export const regionNames: readonly string[] = Object.values(regions).flat()

/** The code of the region that a label names (empty for one that the six-region division does not have); null where it names none. */
export function findRegion(label: string): string | null {
  for (const each of listReadings(label)) {
    const code = codes.get(keyOf(each.replace(/^(?:[IVX]+|\d+)[.)]\s*/u, '')))
    if (code !== undefined) return code
  }
  return null
}

/** A name without the words that join its parts: `Trung du, miền núi phía Bắc` and `Vùng trung du và miền núi phía Bắc` are one. */
function keyOf(name: string): string {
  const words = stripMarks(name).match(/[a-z]+/gu) ?? []
  return words
    .filter((word) => !joints.has(word))
    .map((word) => forms[word] ?? word)
    .join(' ')
}
