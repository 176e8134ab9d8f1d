import { describe, expect, test } from 'vitest'
import { input, milestone, options, plain, point, projection, row, series, term } from './attainment-cases.ts'
import { drawAttainment } from './draw-attainment.ts'
import type { FigureLayer } from './figure.ts'

const layers = <Type extends FigureLayer['type']>(type: Type, of: Parameters<typeof input>[0] = {}, more = {}) =>
  drawAttainment(input(of), { ...options, ...more }).layers.filter(
    (layer): layer is Extract<FigureLayer, { type: Type }> => layer.type === type,
  )

describe('what was observed', () => {
  test('preliminary and estimated values are hollow, modelled ones small, the rest solid', () => {
    const points = [
      point(2020, 1),
      point(2021, 2, { status: 'derived' }),
      point(2022, 3, { status: 'estimate' }),
      point(2023, 4, { status: 'preliminary' }),
      point(2024, 5, { status: 'modelled' }),
    ]
    expect(layers('observed', { series: [series(points)] })[0]!.dots.map(({ kind }) => kind)).toEqual([
      'solid',
      'solid',
      'hollow',
      'hollow',
      'modelled',
    ])
  })

  test('no line crosses a break: each side has its own, and the break stands between', () => {
    const broken = {
      series: [
        series([point(2019, 1), point(2020, 2), point(2021, 3), point(2022, 4)], { breaks: [{ year: 2021, why: 'x', whyEn: 'x' }] }),
      ],
    }
    expect(layers('observed', broken)[0]!.segments).toEqual([
      [
        { time: 2019, value: 1 },
        { time: 2020, value: 2 },
      ],
      [
        { time: 2021, value: 3 },
        { time: 2022, value: 4 },
      ],
    ])
    expect(layers('break', broken)).toMatchObject([{ time: 2020.5, label: 'Đứt chuỗi 2021' }])
  })

  test('terms are stairs from their first to their last year; a gap between terms stays a gap', () => {
    const terms = { series: [series([term(2004, 2011, 24), term(2016, 2021, 27), term(2021, 2026, 29)])] }
    expect(layers('observed', terms)[0]!.segments).toEqual([
      [
        { time: 2004, value: 24 },
        { time: 2011, value: 24 },
      ],
      [
        { time: 2016, value: 27 },
        { time: 2021, value: 27 },
        { time: 2021, value: 29 },
        { time: 2026, value: 29 },
      ],
    ])
  })

  test('other sources are laid over only when asked for, of the same unit, at most six lines in all', () => {
    const others = Array.from({ length: 8 }, (_, i) => series([point(2020, i)], { indicator: `other${i}`, role: 'alternative' }))
    const of = {
      series: [series([point(2020, 1)]), series([point(2020, 9)], { indicator: 'x', unitVi: 'khác', role: 'alternative' }), ...others],
    }
    expect(layers('observed', of)).toHaveLength(1)
    expect(layers('observed', of, { beside: true })).toHaveLength(6)
    expect(drawAttainment(input(of), { ...options, beside: true }).notes.join(' ')).toContain('Còn 3 chuỗi nữa không vẽ')
  })
})

describe('what may come', () => {
  test('the fan opens from the last value', () => {
    expect(layers('projection')[0]!.spots.slice(0, 2)).toMatchObject([
      { time: 2024, value: 111.4, lo80: 111.4, hi80: 111.4 },
      { time: 2025, value: 111, lo80: 109, hi80: 113 },
    ])
  })

  test('a coming term is one stretch, and the years between elections have none', () => {
    const points = [term(2016, 2021, 27), term(2021, 2026, 29)]
    const of = { assessments: [row({ points, projection: projection(2022, 2026, 31) })] }
    expect(layers('projection', of)[0]!.spots.map(({ time }) => time)).toEqual([2026, 2031])
  })

  test('from one or two values nothing is drawn and nothing is written', () => {
    const figure = drawAttainment(input({ assessments: [row({ evidence: 'none' })] }), options)
    expect(figure.layers.some((layer) => layer.type === 'projection')).toBe(false)
    expect(figure.rows.some(({ kind }) => kind === 'projection')).toBe(false)
  })
})

describe('what is asked for', () => {
  test('each milestone holds from the one before it; the first from the day the document took effect', () => {
    const [target] = layers('target')
    expect(target!.lines[0]!.map(({ value }) => value)).toEqual([111, 111, 109, 109])
    expect(target!.lines[0]!.map(({ time }) => Math.round(time * 100) / 100)).toEqual([2021.17, 2025, 2025, 2030])
  })

  test('all targets of all strategies are drawn, the one that is asked for last and so on top', () => {
    const other = row({
      strategy: 'QD-2351-2010',
      documentNumber: '2351/QĐ-TTg',
      effectiveFrom: '2010-12-24',
      horizon: 2020,
      milestones: [milestone(2015, '<=', 113), milestone(2020, '<=', 115)],
    })
    const drawn = layers('target', { assessments: [row(), other] })
    expect(drawn.map(({ strategy, primary }) => [strategy, primary])).toEqual([
      ['QD-2351-2010', false],
      ['NQ-28-2021', true],
    ])
  })

  test('a range and a floor for both sexes have two bounds; yes or no has none', () => {
    expect(layers('target', { assessments: [row({ milestones: [milestone(2030, 'range', [35, 40])] })] })[0]!.lines).toHaveLength(2)
    expect(
      layers('target', { assessments: [row({ milestones: [milestone(null, 'band', 40)] })] })[0]!.lines.map(([first]) => first!.value),
    ).toEqual([40, 60])
    expect(layers('target', { assessments: [row({ milestones: [milestone(2025, '=', true)] })] })).toEqual([])
  })

  test('every level is written with its year', () => {
    const { labels } = drawAttainment(input(), options)
    expect(labels.flatMap(({ lines }) => lines.map(plain))).toEqual(
      expect.arrayContaining(['≤ 111 (2025)', 'Mục tiêu ≤ 109 (2030)', 'Dự báo 111,0', '80%: 109,0–113,0', '111,4 sơ bộ']),
    )
  })
})

describe('the figure as a whole', () => {
  test('a golden figure: words, axes and rows of one indicator', () => {
    const {
      layers: _,
      labels: __,
      rows,
      ...rest
    } = drawAttainment(
      input({ assessments: [row({ baseline: { value: 112.1, year: 2020, from: 'base-year', verification: 'verified' } })] }),
      options,
    )
    expect({ ...rest, altText: plain(rest.altText) }).toEqual({
      kind: 'attainment',
      title: 'Tỷ số giới tính khi sinh giảm chậm: khó về 109 vào năm 2030',
      status: 'unlikely',
      subtitle: 'trai/100 gái · Cả nước · càng thấp càng gần mục tiêu · số liệu biết đến 20/11/2026',
      unit: 'trai/100 gái',
      time: { from: 2019, to: 2030 },
      value: { from: 108, to: 114, step: 1, cut: true, decimals: 0 },
      legend:
        'Nét liền: đã quan sát · chấm rỗng: sơ bộ hoặc ước tính · nét đứt: dự báo, dải đậm 50%, dải nhạt 80% · bậc đen: mục tiêu theo văn bản · hình thoi rỗng: giá trị gốc.',
      notes: ['Trục đứng bắt đầu từ 108, không từ 0.'],
      source: 'Nguồn: Cục Thống kê.',
      sourceNames: 'Cục Thống kê',
      date: 'số liệu biết đến 20/11/2026',
      altText:
        'Biểu đồ theo thời gian: Tỷ số giới tính khi sinh, Cả nước. 3 giá trị từ 2019 đến 2024, mới nhất 111,4 sơ bộ. Mục tiêu năm 2030: ≤ 109. Dự báo 2030: 111,0, khoảng 80% từ 109,0 đến 113,0. Tỷ số giới tính khi sinh giảm chậm: khó về 109 vào năm 2030.',
    })
    expect(rows.map(({ kind, period, shown }) => plain(`${kind} ${period} ${shown}`))).toEqual([
      'observed 2019 111,5',
      'observed 2021 112,0',
      'observed 2024 111,4',
      'projection 2025 111,0',
      'projection 2026 111,0',
      'projection 2027 111,0',
      'projection 2028 111,0',
      'projection 2029 111,0',
      'projection 2030 111,0',
      'target 2025 ≤ 111',
      'target 2030 ≤ 109',
    ])
  })

  test('early values stay in the table when the picture begins later, and the figure says so', () => {
    const points = [point(1950, 105), point(2010, 111), point(2024, 111.4)]
    const figure = drawAttainment(input({ assessments: [row({ points })] }), options)
    expect(figure.time.from).toBe(2010)
    expect(figure.rows[0]!.period).toBe('1950')
    expect(figure.notes.join(' ')).toContain('Hình bắt đầu từ 2010')
  })

  test.each([
    ['nothing at all', { assessments: [], series: [], events: [] }],
    [
      'a target without values',
      { assessments: [row({ points: [], latest: null, projection: [], status: 'notAssessable', reason: 'no-data' })] },
    ],
    [
      'a slot',
      {
        assessments: [
          row({
            points: [],
            latest: null,
            projection: [],
            status: 'notAssessable',
            reason: 'slot',
            goal: null,
            milestones: [],
            indicator: null,
          }),
        ],
      },
    ],
    ['one value', { assessments: [], series: [series([point(2020, 5)])] }],
    ['zero', { assessments: [], series: [series([point(2020, 0), point(2021, 0)])] }],
  ] as const)('%s gives a figure that can be read', (_, of) => {
    for (const language of ['vi', 'en'] as const) {
      const figure = drawAttainment(input(of), { ...options, language })
      expect(figure.title).not.toMatch(/undefined|NaN|null/)
      expect(figure.altText).not.toMatch(/undefined|NaN|null/)
      expect(figure.time.to).toBeGreaterThan(figure.time.from)
      expect(figure.value.to).toBeGreaterThan(figure.value.from)
    }
  })
})
