import type { ObservationStatus } from '@moc/core'

const preliminary = String.raw`sơ bộ|prel(?:iminary)?\.?`
const estimate = String.raw`ước(?: tính| thực hiện| TH)?|ƯTH|est(?:imate)?\.?`
const official = String.raw`chính thức`

/**
 * Takes the word that says how final a value is off a period: `Sơ bộ - Prel. 2018` is 2018, preliminary.
 * Null where nothing is said: silence is not "official".
 */
export function splitStatus(text: string): { readonly rest: string; readonly status: ObservationStatus | null } {
  for (const [words, status] of [
    [preliminary, 'preliminary'],
    [estimate, 'estimate'],
    [official, 'official'],
  ] as const) {
    const before = new RegExp(String.raw`^(?:(?:${words})\s*[-–:]?\s*)+(?=\S)`, 'iu')
    if (before.test(text)) return { rest: text.replace(before, '').trim(), status }
    const after = new RegExp(String.raw`\s*[-–]?\s*\(\s*(?:${words})\s*\)$`, 'iu')
    if (after.test(text)) return { rest: text.replace(after, '').trim(), status }
  }
  return { rest: text, status: null }
}
