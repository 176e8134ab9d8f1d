import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockOn } from './clock.ts'
import { openProgram } from './open-program.ts'
import type { Program } from './program.ts'
import { readBeforeAfter, type BeforeAfterRequest } from './read-before-after.ts'
import { prepareStore, shippedCatalogue, type PreparedStore } from './testing/prepare-store.ts'

let program: Program
let store: PreparedStore
beforeAll(async () => {
  store = await prepareStore()
  program = await openProgram({ directory: store.directory, catalogue: shippedCatalogue, clock: clockOn('2026-11-20'), writable: true })
})
afterAll(async () => {
  await program.close()
  await store.remove()
})

const read = (request: BeforeAfterRequest = {}) => readBeforeAfter(program, request)
async function rowOf(code: string, request: BeforeAfterRequest = {}) {
  const row = (await read(request)).groups.flatMap(({ rows }) => rows).find((each) => each.code === code)
  if (!row) throw new Error(`no row ${code}`)
  return row
}

describe('Resolution 11, the whole country', () => {
  test('is what stands where nothing is asked, ten years to each side', async () => {
    const { event, year, place, window } = await read()
    expect([event.code, event.issued, year, place.id]).toEqual(['NQ-11-2007', '2007-04-27', 2007, 'VN'])
    expect(window).toEqual({ beforeFrom: 1997, beforeTo: 2006, afterFrom: 2007, afterTo: 2017 })
  })

  test('the National Assembly: 136 of 498, then 132 of 494, beside the target of 35%, not told apart from usual variation', async () => {
    const row = await rowOf('women_national_assembly')
    expect(row.before).toMatchObject({ time: 2002, numerator: 136, denominator: 498 })
    expect(row.after).toMatchObject({ time: 2016, numerator: 132, denominator: 494 })
    expect(row).toMatchObject({
      certainty: 'unclear',
      whyUnclear: 'interval-holds-zero',
      target: { target: 'NQ11-b', level: 35, year: 2020 },
    })
    expect(row.newcombe!.lo).toBeLessThan(0)
    expect(row.newcombe!.hi).toBeGreaterThan(0)
  })

  test('the councils have no counts, and with four terms no trend test can reach 5%', async () => {
    const row = await rowOf('women_peoples_council_province')
    expect([row.certainty, row.newcombe, row.wilsonBefore]).toEqual(['no-counts', null, null])
    expect(row.conclusion.mayNot).toContainEqual({
      code: 'significance-impossible',
      facts: { n: 4, smallestP: expect.closeTo(1 / 12) as number },
    })
  })

  test('girls in upper secondary schools rose clearly; women among primary teachers did not fall by more than they jump about', async () => {
    expect(await rowOf('girls_share_pupils_upper_secondary')).toMatchObject({
      certainty: 'clear-rise',
      partOf: 'girls_share_pupils_total',
      counted: false,
    })
    expect(await rowOf('women_share_teachers_primary')).toMatchObject({ certainty: 'unclear', whyUnclear: 'within-usual-steps' })
  })

  test('rows stand under the five tasks, also the empty ones; what belongs to none comes last', async () => {
    const { groups } = await read()
    expect(groups.map(({ objective }) => objective?.no ?? null)).toEqual([1, 2, 3, 4, 5, null])
    const codes = (no: number | null) => groups.find(({ objective }) => (objective?.no ?? null) === no)!.rows.map(({ code }) => code)
    expect(codes(3)).toContain('girls_share_pupils_total')
    expect(codes(4)[0]).toBe('women_national_assembly')
    expect(codes(null)).toContain('women_share_teachers_total')
    expect(codes(1)).toEqual([])
  })

  test('modelled series and mere numbers of people are left out, and named', async () => {
    const { leftOut, groups } = await read()
    expect(leftOut).toContainEqual(expect.objectContaining({ code: 'maternal_mortality_ratio_hdr', why: 'modelled' }))
    expect(leftOut).toContainEqual(expect.objectContaining({ code: 'population_total', why: 'background' }))
    const compared = new Set(groups.flatMap(({ rows }) => rows.map(({ code }) => code)))
    expect(leftOut.filter(({ code }) => compared.has(code))).toEqual([])
  })

  test('other documents of the years after are named', async () => {
    expect((await read()).meanwhile.map(({ code }) => code)).toEqual(['QD-2351-2010'])
  })
})

describe('provinces', () => {
  test('Hà Nội took in Hà Tây in 2008: what came after is left out with a word', async () => {
    const row = await rowOf('girls_share_pupils_total', { place: '01' })
    expect(row.after?.time).toBe(2007)
    expect(row.choice.excluded).toHaveLength(9)
    expect(row.certainty).toBe('unclear')
    expect(row.conclusion.mayNot.map(({ code }) => code)).toContain('other-definition-left-out')
  })

  test('a value that looks like an error of its source is never called clear', async () => {
    // Hà Nội's teachers of 2013-2014: 70.2% between 80.1 and 82.7.
    const row = await rowOf('women_share_teachers_total', { place: '01', event: 'QD-2351-2010', afterTo: 2013 })
    expect(row).toMatchObject({ certainty: 'doubtful-value', after: { time: 2013 } })
  })

  test('a national target over a province says so', async () => {
    const row = await rowOf('women_share_na_deputies_elected', { place: '42', event: 'NQ-28-2021', beforeFrom: 2016 }).catch(() => null)
    expect(row?.target?.isNationalElsewhere ?? true).toBe(true)
  })

  test('a province made in 2025 has nothing before, and names what it was made of', async () => {
    const { groups, place } = await read({ place: '33@2025-07-01' })
    expect(groups.flatMap(({ rows }) => rows)).toEqual([])
    expect(place.madeOf).toEqual(expect.arrayContaining(['33', '34']))
  })

  test.each([
    ['a code alone means what stands today', '52', '52@2025-07-01', 'Gia Lai'],
    ['with a day it means what stood then', '52@2025-06-30', '52', 'Bình Định'],
  ])('%s', async (_, place, id, nameVi) => {
    expect((await read({ place })).place).toMatchObject({ id, nameVi })
  })
})

describe('what is asked', () => {
  test.each([['11-NQ/TW'], ['nq11'], ['NQ-11-2007'], ['Nghị quyết 11']])('an event is found as %s', async (event) => {
    expect((await read({ event })).event.code).toBe('NQ-11-2007')
  })

  test('an event without a known day is none', async () => {
    await expect(read({ event: 'KH-NamDinh-2022' })).rejects.toMatchObject({ code: 'event-unknown' })
  })

  test('a document that amends stands under the strategy that it amends', async () => {
    const { event, groups } = await read({ event: '800/QĐ-TTg' })
    expect([event.strategy, event.shortVi]).toEqual(['QD-2351-2010', null])
    expect(groups.length).toBeGreaterThanOrEqual(7)
  })

  test('a window on the wrong side of the event is moved to it', async () => {
    expect((await read({ beforeFrom: 2015, afterTo: 1990 })).window).toEqual({
      beforeFrom: 2006,
      beforeTo: 2006,
      afterFrom: 2007,
      afterTo: 2007,
    })
  })

  test('a wider window brings earlier terms in', async () => {
    const narrow = await rowOf('women_national_assembly')
    const wide = await rowOf('women_national_assembly', { beforeFrom: 1976 })
    expect(wide.choice.before).toBeGreaterThan(narrow.choice.before)
    expect(wide.before).toEqual(narrow.before)
  })
})
