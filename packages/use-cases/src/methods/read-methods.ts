import { comparisonPolicy, ruleSources, ruleThresholds, thaiBinhPolicy, type Policy, type RuleSource } from '@moc/core'
import type { Program } from '../program.ts'
import { listReliability } from './find-reliability.ts'
import { readBacktest, type Backtest } from './read-backtest.ts'
import { readComparisons, type Comparisons } from './read-comparisons.ts'

/** Every rule and convention, and what the back-tests found. */
export interface Methods extends Comparisons {
  readonly policyVersion: string
  readonly policy: Readonly<Record<string, number>>
  readonly comparison: Readonly<Record<string, number>>
  readonly thaiBinh: { readonly lastingPeriods: number; readonly lastingAtLeast: number; readonly holdingFrom: number }
  readonly rules: readonly (RuleSource & { readonly numbers: Readonly<Record<string, number>> })[]
  readonly backtest: Backtest
  readonly reliability: Awaited<ReturnType<typeof listReliability>>
}

/** Reads how targets are judged: conventions from core, figures from the committed results; nothing is computed here. */
export async function readMethods(program: Program): Promise<Methods> {
  const index = await program.catalogue()
  return program.answers.remember(index.revision, 'methods', () => computeMethods(index.policy))
}

async function computeMethods({ version, ...numbers }: Policy): Promise<Methods> {
  const { lastingPeriods, lastingAtLeast, holdingFrom } = thaiBinhPolicy
  return {
    policyVersion: version,
    policy: numbers,
    comparison: comparisonPolicy,
    thaiBinh: { lastingPeriods, lastingAtLeast, holdingFrom },
    rules: ruleSources.map((source) => ({ ...source, numbers: ruleThresholds[source.rule] })),
    backtest: await readBacktest(),
    reliability: await listReliability(),
    ...(await readComparisons()),
  }
}
