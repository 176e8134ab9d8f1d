import { expect, test } from 'vitest'
import { addressOfPlace } from './address-of-place.ts'

test.each([
  ['a place that stands', { id: '42', code: '42', validTo: null }, '42'],
  ['one whose code stood before for another', { id: '52@2025-07-01', code: '52', validTo: null }, '52@2025-07-01'],
  ['one that ended', { id: '52', code: '52', validTo: '2025-06-30' }, '52@2025-06-30'],
])('%s', (_, place, address) => {
  expect(addressOfPlace(place)).toBe(address)
})
