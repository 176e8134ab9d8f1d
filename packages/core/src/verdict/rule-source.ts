/** The official rules, as `moc verdict` names them. */
export const verdictRules = ['eurostat', 'statcan', 'destatis', 'unsd', 'escap-csi', 'escap-api'] as const
export type VerdictRule = (typeof verdictRules)[number]

/**
 * How well a rule's wording was checked: `read` in the issuing body's own text or code; `corroborated` by a
 * second source that cites it; `unverified`: to be checked before it is quoted, and shown with that mark.
 */
export const sourceChecks = ['read', 'corroborated', 'unverified'] as const
export type SourceCheck = (typeof sourceChecks)[number]

/** Where a rule comes from and how far its formula and its thresholds were checked. */
export interface RuleSource {
  readonly rule: VerdictRule
  /** The rule's name as its issuer gives it. */
  readonly name: string
  readonly source: string
  readonly formula: SourceCheck
  readonly thresholds: SourceCheck
  /** False: a reader is never shown the thresholds as official without the mark "unverified". */
  readonly thresholdsVerified: boolean
  /** What could not be checked, or is our choice and not the issuer's. */
  readonly caveats: readonly string[]
}
