import { expect, test } from 'vitest'
import { assess } from '../assess/assess.ts'
import { policy } from '../policy.ts'
import { aMilestone, anIndicator, aSeries, aTarget, yearly } from '../test-objects.ts'
import { listFlags } from './list-flags.ts'

const ceiling = { direction: 'lower', kind: 'ratio_ceiling' } as const
const judge = (code: string, change: Partial<Parameters<typeof aTarget>[0]>, goal: number, values: Record<number, number>) =>
  assess(
    {
      target: aTarget({ code, ...change, milestones: [aMilestone(2020, change?.direction === 'lower' ? '<=' : '>=', goal)] }),
      baseYear: 2010,
      place: 'VN',
      isNationalTargetElsewhere: false,
      indicator: anIndicator({ scale: 'positive', direction: change?.direction ?? 'higher' }),
      series: aSeries(yearly(values)),
      horizon: 2020,
      asOf: '2026-11-21',
    },
    policy,
  )

test('missed targets come by how near they came, the farthest first, whichever side of the target the baseline lay on', () => {
  const assessments = [
    judge('nearly reached', {}, 50, { 2010: 40, 2020: 49 }),
    judge('was better than the ceiling, hardly above it', ceiling, 115, { 2010: 111.2, 2020: 115.1 }),
    judge('was better than the ceiling, far above it', ceiling, 115, { 2010: 111.2, 2020: 119 }),
    judge('half-way', {}, 50, { 2010: 40, 2020: 45 }),
    judge('met', ceiling, 115, { 2010: 111.2, 2020: 111.4 }),
  ]
  expect(listFlags(assessments).map(({ target }) => target.code)).toEqual([
    'was better than the ceiling, far above it',
    'half-way',
    'nearly reached',
    'was better than the ceiling, hardly above it',
  ])
})
