import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sayAmbition, type AgainstRate } from './say-ambition.ts'

test('a family in which the rate does better is named with both scores', () => {
  const families = {
    a: { brier: 0.0359, baseRateByAmbition: 0.0307 },
    b: { brier: 0.07, baseRateByAmbition: 0.07 },
    c: { brier: 0.1, baseRateByAmbition: 0.2 },
  }
  expect(sayAmbition(families)).toContain('in 1 of 3 families: a (.0307 against .0359).')
  expect(sayAmbition({ b: families.b })).toContain('in 0 of 1 families.')
})

test('docs/methods.md says what the committed results say', () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
  const { swapped } = JSON.parse(read('bench/results/backtest.json')) as { swapped: { againstBaselines: Record<string, AgainstRate> } }
  const [, said] = /<!-- bench:ambition -->\n(.*)\n/.exec(read('docs/methods.md')) ?? []
  expect(said).toBe(sayAmbition(swapped.againstBaselines))
})
