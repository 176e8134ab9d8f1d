import type { ObservationStatus } from '@moc/core'
import { foldName } from '../names/fold-name.ts'

const words: Readonly<Record<string, ObservationStatus>> = {
  official: 'official',
  chinhthuc: 'official',
  final: 'official',
  preliminary: 'preliminary',
  prel: 'preliminary',
  sobo: 'preliminary',
  estimate: 'estimate',
  estimated: 'estimate',
  uoc: 'estimate',
  uoctinh: 'estimate',
  uocthuchien: 'estimate',
  derived: 'derived',
  tinhtoan: 'derived',
  modelled: 'modelled',
  mohinh: 'modelled',
}

/** How final a value is, in the words that people write; null for a word that is not known. */
export function readStatus(text: string): ObservationStatus | null {
  return words[foldName(text)] ?? null
}
