import { catalogueSchema, endpoints, indicatorPageSchema, overviewSchema, problemSchema } from '@moc/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, openTestApp, type TestApp } from './test-app.ts'

let test1: TestApp
beforeAll(async () => {
  test1 = await openTestApp()
})
afterAll(() => test1.close())

const overview = async (query = '') => bodyOf(overviewSchema, await test1.ask(`/api/v1/overview${query}`))

describe('overview', () => {
  test('without a question it is the national strategy, Việt Nam, its last milestone, today', async () => {
    const { selection, strategy, assessments, numbered } = await overview()
    expect(selection).toEqual({ strategy: 'NQ-28-2021', place: 'VN', horizon: 2030, asOf: '2026-11-20', knownOn: null })
    expect(strategy.horizons).toEqual([2026, 2030])
    expect([strategy.targets, strategy.parts]).toEqual([20, 23])
    expect(assessments).toHaveLength(23)
    expect(numbered).toHaveLength(20)
  })

  test('counts are of numbered targets and add up', async () => {
    const { counts, numbered } = await overview('?strategy=QD-2351-2010')
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(numbered.length)
    for (const [status, n] of Object.entries(counts)) expect(numbered.filter((each) => each.status === status)).toHaveLength(n)
  })

  test('every flag and every part names the version of an assessment, and no two are the same', async () => {
    for (const query of ['', '?strategy=QD-2351-2010', '?strategy=NQ-11-2007']) {
      const { flags, numbered, assessments } = await overview(query)
      const versions = assessments.map(({ targetVersion }) => targetVersion)
      expect(new Set(versions).size).toBe(versions.length)
      expect(numbered.flatMap(({ parts }) => parts).toSorted()).toEqual(versions.toSorted())
      expect(versions).toEqual(expect.arrayContaining(flags))
    }
  })

  test.each([
    ['the code in another case', 'nq-28-2021', 'NQ-28-2021'],
    ['an alias', 'NQ28', 'NQ-28-2021'],
    ['the number of the document', '2351/QĐ-TTg', 'QD-2351-2010'],
    ['the number in small letters', '28/nq-cp', 'NQ-28-2021'],
  ])('a strategy is found by %s', async (_, asked, code) => {
    expect((await overview(`?strategy=${encodeURIComponent(asked)}`)).selection.strategy).toBe(code)
  })

  test.each([
    ['its code', '01', '2026-11-20', '01'],
    ['its name', 'Hà Tĩnh', '2026-11-20', '42'],
    ['its name without diacritics', 'ha tinh', '2026-11-20', '42'],
    ['a code that two places had: today', '52', '2026-11-20', '52@2025-07-01'],
    ['a code that two places had: before the merger', '52', '2020-01-01', '52'],
    ['a code and a day on which it was that place’s', '52@2025-06-30', '2026-11-20', '52'],
    ['a name that is gone', 'Thái Bình', '2026-11-20', '34'],
  ])('a place is found by %s', async (_, asked, asOf, id) => {
    expect((await overview(`?place=${encodeURIComponent(asked)}&asOf=${asOf}`)).selection.place).toBe(id)
  })

  test('background holds what no target of the strategy speaks of, and only with values', async () => {
    const { background, assessments } = await overview()
    const judged = new Set(assessments.map(({ indicator }) => indicator))
    expect(background.length).toBeGreaterThan(0)
    for (const { code, points } of background) {
      expect(judged.has(code)).toBe(false)
      expect(points.length).toBeGreaterThan(0)
    }
  })

  test('values that were not yet known on the as-of date are left out', async () => {
    const { assessments } = await overview('?asOf=2016-01-01&strategy=QD-2351-2010')
    for (const { points } of assessments) for (const { period } of points) expect(period.from <= '2016-01-01').toBe(true)
  })
})

describe('questions that cannot be answered', () => {
  test.each([
    ['/api/v1/overview?strategy=XYZ', 404, 'strategy-unknown'],
    ['/api/v1/overview?place=Atlantis', 404, 'place-unknown'],
    ['/api/v1/overview?horizon=soon', 400, 'horizon-unreadable'],
    ['/api/v1/overview?horizon=2026.5', 400, 'horizon-unreadable'],
    ['/api/v1/overview?asOf=2026-02-30', 400, 'date-unreadable'],
    ['/api/v1/overview?place=VN&place=01', 400, 'request-unreadable'],
    ['/api/v1/indicators/no_such_thing', 404, 'indicator-unknown'],
    ['/api/v1/indicators/women_national_assembly?target=nothing', 404, 'target-unknown'],
    ['/api/v1/indicators/%E0%A4%A', 400, 'request-unreadable'],
    ['/api/v1/imports/none', 404, 'import-unknown'],
    ['/api/v1/nothing', 404, 'not-found'],
    ['/api/', 404, 'not-found'],
  ])('%s is %i %s', async (path, status, code) => {
    const response = await test1.ask(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const problem = await bodyOf(problemSchema, response)
    expect(problem).toMatchObject({ status, code, requestId: response.headers.get('x-request-id') })
    expect(problem.detail).not.toBe('')
  })

  test('the detail is Vietnamese unless English is asked for', async () => {
    const detail = async (path: string, headers = {}) => (await bodyOf(problemSchema, await test1.ask(path, { headers }))).detail
    expect(await detail('/api/v1/overview?strategy=XYZ')).toContain('Không có bộ chỉ tiêu')
    expect(await detail('/api/v1/overview?strategy=XYZ&lang=en')).toContain('No strategy')
    expect(await detail('/api/v1/overview?strategy=XYZ', { 'accept-language': 'en-GB,en;q=0.8' })).toContain('No strategy')
  })

  test('a method that an address does not take is 405 with those it takes', async () => {
    const response = await test1.ask('/api/v1/overview', { method: 'POST' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('catalogue and indicator', () => {
  test('the catalogue says what can be picked', async () => {
    const { strategies, places, indicators, today, writable } = await bodyOf(catalogueSchema, await test1.ask('/api/v1/catalogue'))
    expect([today, writable]).toEqual(['2026-11-20', true])
    expect(strategies.map(({ code }) => code)).toEqual(expect.arrayContaining(['NQ-28-2021', 'QD-2351-2010', 'NQ-11-2007']))
    expect(places.find(({ id }) => id === '52')?.became).toEqual(['52@2025-07-01'])
    expect(indicators.find(({ code }) => code === 'women_national_assembly')).toMatchObject({ hasValues: true })
  })

  test('an indicator is judged for the target that was asked for first', async () => {
    const page = await bodyOf(indicatorPageSchema, await test1.ask('/api/v1/indicators/women_national_assembly?target=NQ11-b'))
    expect(page.assessments[0]?.targetVersion).toBe('NQ11-b')
    expect(page.series[0]).toMatchObject({ indicator: 'women_national_assembly', role: 'chosen' })
    expect(page.series[0]?.points.find(({ value }) => value === 30.26)?.period.from).toBe('2021-01-01')
    expect(page.events.map(({ date }) => date)).toEqual(page.events.map(({ date }) => date).toSorted())
  })

  test('assessments alone are those of the overview', async () => {
    const { assessments } = await overview()
    const alone = await bodyOf(endpoints.listAssessments.answer, await test1.ask('/api/v1/assessments?strategy=NQ28'))
    expect(alone).toEqual(assessments)
  })
})
