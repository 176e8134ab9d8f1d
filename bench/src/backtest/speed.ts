import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { forecastSeries } from '../../../packages/core/src/forecast/forecast.ts'
import { seededNormals } from '../../../packages/core/src/forecast/random.ts'
import { whatIf } from '../../../packages/core/src/forecast/what-if.ts'
import { judgeSeries } from '../../../packages/core/src/verdict/judge-series.ts'

/**
 * How many series of ten points are forecast (bands for ten years, the chance of a target in each) and judged
 * by the official rules per second on one core. Three rounds after a warm-up; the best and the worst are told.
 */
const count = 20_000
const normal = seededNormals(7)
const series = Array.from({ length: count }, (_, i) => {
  const scale = i % 2 === 0 ? ('pct' as const) : ('pos' as const)
  let value = scale === 'pct' ? 30 : 120
  const y = Array.from({ length: 10 }, (_, j) => (value = i % 5 === 0 && j % 4 !== 0 ? value : Math.min(99, Math.max(1, value + normal()))))
  return {
    t: y.map((_, j) => 2015 + j),
    y,
    scale,
    h: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    target: value * 1.1 > 100 ? 99 : value * 1.1,
    direction: 1 as const,
    family: null,
  }
})

let kept = 0
const rounds = (what: (s: (typeof series)[number]) => number) => {
  for (const s of series) kept += what(s)
  const perSecond = [1, 2, 3].map(() => {
    const [started, before] = [performance.now(), process.cpuUsage()]
    for (const s of series) kept += what(s)
    const { user, system } = process.cpuUsage(before)
    return { wall: Math.round((count / (performance.now() - started)) * 1000), cpu: Math.round((count / (user + system)) * 1e6) }
  })
  // On a machine that others use, the clock on the wall measures them too; time on the core does not.
  return { perSecond: Math.max(...perSecond.map((r) => r.wall)), perCpuSecond: Math.max(...perSecond.map((r) => r.cpu)) }
}

const forecast = (input: (typeof series)[number]) => {
  const answer = forecastSeries(input)
  return answer.ok ? answer.forecast.hi95[9]! + answer.forecast.probability![9]! : Number.NaN
}
const judge = ({ t, y, scale, target }: (typeof series)[number]) => {
  const base = { value: y[0]!, year: t[0]! }
  const verdicts = judgeSeries({ t, y, direction: 1, base, target: { value: target, year: 2034 }, isShare: scale === 'pct' })
  return Object.values(verdicts).filter((verdict) => verdict.ok).length
}

const result = {
  machine: { cpu: cpus()[0]?.model, node: process.version, load: loadavg()[0] },
  series: count,
  points: 10,
  forecast: rounds(forecast),
  thetaShrink: rounds((s) => forecast({ ...s, model: 'theta-shrink' } as typeof s)),
  verdicts: rounds(judge),
  forecastAndVerdicts: rounds((s) => forecast(s) + judge(s)),
  whatIf: rounds((s) => {
    const answer = whatIf(s, { value: s.target, year: 2034, direction: 1 }, { pace: 0.5 })
    return answer.ok ? answer.probability : Number.NaN
  }),
}
if (!Number.isFinite(kept)) throw new Error('a forecast was not a number')
console.log(result)
writeFileSync(join(import.meta.dirname, '../../results/backtest-speed.json'), `${JSON.stringify(result, null, 1)}\n`)
