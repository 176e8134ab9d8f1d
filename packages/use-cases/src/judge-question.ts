import {
  assess,
  describeAssessment,
  type Assessment,
  type AssessInput,
  type AssessmentNames,
  type AssessmentRow,
  type Policy,
} from '@moc/core'

/** A target to judge at a place, with everything that judging and describing it needs: plain data that another thread can be given. */
export interface TargetQuestion {
  readonly input: AssessInput
  readonly names: AssessmentNames
  readonly policy: Policy
}

/** A target judged, and the same as plain data with its names filled in. */
export interface Judged {
  readonly assessment: Assessment
  readonly row: AssessmentRow
}

/** Judges one target. Pure: needs neither store nor clock, so that any thread gives the same answer. */
export function judgeQuestion({ input, names, policy }: TargetQuestion): Judged {
  const assessment = assess(input, policy)
  return { assessment, row: describeAssessment(assessment, names) }
}
