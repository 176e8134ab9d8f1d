import { drawAttainment, toEChartsOption, type AttainmentInput } from '@moc/figures'
import { expect, test } from 'vitest'
import { init } from './echarts-parts.ts'

const point = (year: number, value: number, status: 'official' | 'preliminary' = 'official') => ({
  time: year,
  value,
  numerator: null,
  denominator: null,
  period: { kind: 'year', from: `${year}-01-01`, to: `${year}-12-31`, label: String(year) } as const,
  status,
  verification: 'verified' as const,
  source: 'Cục Thống kê',
  note: null,
  modelled: false,
})

/** Made-up values: a series without a target. */
const input: AttainmentInput = {
  indicator: {
    code: 'x',
    nameVi: 'Tỷ số',
    nameEn: 'Ratio',
    unitVi: '%',
    unitEn: '%',
    scale: 'share',
    direction: 'none',
    rhythm: 'year',
    modelled: false,
    agencyVi: null,
  },
  place: { level: 'nation', nameVi: 'Việt Nam', nameEn: 'Viet Nam' },
  asOf: '2026-11-20',
  horizon: null,
  assessments: [],
  series: [
    {
      indicator: 'x',
      nameVi: 'Tỷ số',
      nameEn: 'Ratio',
      unitVi: '%',
      unitEn: '%',
      series: 'main',
      role: 'chosen',
      modelled: false,
      points: [point(2020, 40), point(2024, 42.5, 'preliminary')],
      breaks: [],
    },
  ],
  events: [{ date: '2021-03-03', label: '28/NQ-CP' }],
}

/** Draws on a server: a string of SVG, and nothing left running. */
function renderToSvg(language: 'vi' | 'en', width: number): string {
  const figure = drawAttainment(input, { language, beside: false, yearsBefore: 25, strategies: {} })
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: 320 })
  try {
    chart.setOption(toEChartsOption(figure, language, { width, height: 320, textSize: 13 }).option)
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

test.each([
  ['vi', 760, '42,5% sơ bộ'],
  ['en', 340, '42.5% preliminary'],
] as const)('the figure is drawn as SVG without a browser, in %s at %i', (language, width, label) => {
  const svg = renderToSvg(language, width)
  expect(svg).toMatch(/^<svg/)
  expect(svg).toContain(label)
  expect(svg).toContain('NQ 28')
  expect(svg).not.toMatch(/NaN|undefined/)
})

test('the same figure gives the same picture', () => {
  const parts = (svg: string) => svg.replace(/zr\d+[\w-]*/g, '')
  expect(parts(renderToSvg('vi', 760))).toBe(parts(renderToSvg('vi', 760)))
})
