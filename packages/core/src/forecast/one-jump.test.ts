import { describe, expect, test } from 'vitest'
import { forecastSeries, type ForecastScale } from './forecast.ts'
import { transforms } from './transform.ts'

/** Twenty quiet steps, and one jump among them that is a hundred times as large: a root of mean squares would make the half-width 0.2 to 0.28 of it. */
const steps = 20
const quiet = 0.01
const cases: { readonly name: string; readonly jumpAt: (i: number) => number }[] = [
  { name: 'the first value lies far below', jumpAt: (i) => (i === 0 ? -1 : 0) },
  { name: 'a jump half-way', jumpAt: (i) => (i < steps / 2 ? -1 : 0) },
  { name: 'one false value', jumpAt: (i) => (i === 12 ? -1 : 0) },
]

describe.each(['pct', 'pos', 'signed'] as const)('one jump does not decide the width of %s', (scale: ForecastScale) => {
  const { to, from } = transforms[scale]
  const halfWidth = (jump: number, jumpAt: (i: number) => number) => {
    const y = Array.from({ length: steps + 1 }, (_, i) => from((i % 2 === 0 ? quiet : -quiet) + jump * jumpAt(i)))
    const answer = forecastSeries({ t: y.map((_, i) => i), y, scale, h: [1] })
    if (!answer.ok) throw new Error(answer.refusal.message)
    return (to(answer.forecast.hi80[0]!) - to(answer.forecast.lo80[0]!)) / 2
  }
  test.each(cases)('$name', ({ jumpAt }) => {
    for (const jump of [0.5, 1, 2]) expect(halfWidth(jump, jumpAt)).toBeLessThan(0.18 * jump)
  })
})
