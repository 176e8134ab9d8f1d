import type { DomainFailure } from '@moc/core'

type Facts = DomainFailure['facts']
/** Title and sentence in Vietnamese, then in English. */
export type Words = readonly [titleVi: string, detailVi: (f: Facts) => string, titleEn: string, detailEn: (f: Facts) => string]

/** `before` + the fact + `after`, or nothing where the fact is not known. */
export const say = (f: Facts, name: string, before = ' ', after = '') =>
  f[name] === undefined || f[name] === '' ? '' : `${before}${f[name]}${after}`
export const quote = (f: Facts, name: string) => say(f, name, ' “', '”')
export const place = (f: Facts) => `${say(f, 'file', ': ')}${f['line'] ? say(f, 'line', ':') : ''}`
export const reason = (f: Facts, name: string) => (say(f, name, ': ') || say(f, 'why', ': ')).replace(/\.$/, '')
