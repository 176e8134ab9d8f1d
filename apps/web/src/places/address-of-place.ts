import type { PlaceView } from '@moc/contract'

/**
 * What an address says of a place, so that the same place is found again: its id, or, where it no longer stands, its
 * code on its last day. A bare code is read as what stands today, and some codes of ended provinces stand again.
 */
export function addressOfPlace({ id, code, validTo }: Pick<PlaceView, 'id' | 'code' | 'validTo'>): string {
  return validTo === null ? id : `${code}@${validTo}`
}
