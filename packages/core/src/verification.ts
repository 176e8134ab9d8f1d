/**
 * How far a record was checked against its source.
 *
 * - `verified`: the text or number was seen in the source that is named.
 * - `partly_verified`: part of it was seen; the rest was not.
 * - `unverified`: not yet checked; it is shown marked, never as official.
 * - `not_found`: it is known to exist but its wording was not found; an empty slot to fill.
 */
export const verifications = ['verified', 'partly_verified', 'unverified', 'not_found'] as const
export type Verification = (typeof verifications)[number]

/** The verification of what rests on two records: that of the less verified one. */
export function worseOf(one: Verification, other: Verification): Verification {
  return verifications[Math.max(verifications.indexOf(one), verifications.indexOf(other))]!
}
