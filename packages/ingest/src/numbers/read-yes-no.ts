import { foldName } from '../names/fold-name.ts'

const yes = new Set(['co', 'dat', 'yes', 'true', 'hoanthanh', '1'])
const no = new Set(['khong', 'khongdat', 'chuadat', 'no', 'false', 'chuahoanthanh', '0'])

/** Reads `có`, `đạt`, `yes` as 1 and `không`, `không đạt`, `no` as 0; null for anything else. */
export function readYesNo(text: string): 1 | 0 | null {
  const word = foldName(text)
  if (yes.has(word)) return 1
  return no.has(word) ? 0 : null
}
