import { describe, expect, test } from 'vitest'
import { isWide, numberedTarget, standsOn, type Target } from '@moc/core'
import { foldName } from '../names/fold-name.ts'
import { loadShipped } from '../testing/shipped.ts'

const { catalogue, observations } = loadShipped()
const targetsOf = (strategy: string) => catalogue.targets.filter((target) => target.strategy === strategy)
const numbersOf = (strategy: string, document: string) =>
  new Set(
    targetsOf(strategy)
      .filter((target) => target.document === document)
      .map(numberedTarget),
  ).size
const all = observations.flatMap(({ rows }) => rows.map(({ observation }) => observation))

describe('the targets that ship', () => {
  test('89 records of 14 documents make 13 strategies', () => {
    expect(catalogue.targets).toHaveLength(89)
    expect(catalogue.documents).toHaveLength(14)
    expect(catalogue.strategies).toHaveLength(13)
  })

  test('NQ 28/NQ-CP: 6 objectives, 20 targets in 23 parts', () => {
    expect(catalogue.strategies.find(({ code }) => code === 'NQ-28-2021')?.objectives).toHaveLength(6)
    expect(targetsOf('NQ-28-2021')).toHaveLength(23)
    expect(numbersOf('NQ-28-2021', 'NQ-28-2021')).toBe(20)
  })

  test('QĐ 2351/QĐ-TTg: 7 objectives, 22 targets in 26 parts, and 7 records of QĐ 800/QĐ-TTg', () => {
    expect(catalogue.strategies.find(({ code }) => code === 'QD-2351-2010')?.objectives).toHaveLength(7)
    expect(numbersOf('QD-2351-2010', 'QD-2351-2010')).toBe(22)
    const [own, amending] = ['QD-2351-2010', 'QD-800-2018'].map((document) =>
      targetsOf('QD-2351-2010').filter((target) => target.document === document),
    )
    expect(own).toHaveLength(26)
    expect(amending?.map(({ code, amends }) => [code, amends])).toEqual([
      ['QD800-3.1', 'QD2351-3.1'],
      ['QD800-3.1b', 'QD2351-3.1'],
      ['QD800-3.1c', 'QD2351-3.1'],
      ['QD800-5', null],
      ['QD800-6.2a', 'QD2351-6.2a'],
      ['QD800-6.2b', 'QD2351-6.2b'],
    ])
  })

  test('the versions that were amended end the day before', () => {
    const ended = catalogue.targets.filter(({ effectiveTo }) => effectiveTo !== null)
    expect(ended.map(({ code, effectiveTo }) => [code, effectiveTo])).toEqual([
      ['QD2351-3.1', '2018-07-01'],
      ['QD2351-6.2a', '2018-07-01'],
      ['QD2351-6.2b', '2018-07-01'],
    ])
  })

  test('seven targets are slots, and every other has a chosen series', () => {
    expect(catalogue.targets.filter(({ slot }) => slot)).toHaveLength(7)
    const chosen = new Set(catalogue.targetSeries.filter(({ role }) => role === 'chosen').map(({ target }) => target))
    const judged = catalogue.targets.filter((target): target is Target => !target.slot)
    expect(judged.filter(({ code }) => !chosen.has(code))).toEqual([])
  })

  test('the ceiling of 2011–2020 loosens, as its document says', () => {
    const srb = catalogue.targets.find((target): target is Target => target.code === 'QD2351-4.1' && !target.slot)
    expect(srb?.milestones.map(({ year, comparator, value }) => [year, comparator, value])).toEqual([
      [2015, '<=', 113],
      [2020, '<=', 115],
    ])
  })
})

describe('the places that ship', () => {
  test('63 provinces until 30 June 2025, 34 from the day after', () => {
    const standing = (day: string) =>
      catalogue.places.filter(
        ({ level, validFrom, validTo }) => level === 'province' && (validFrom ?? '') <= day && day <= (validTo ?? '9999'),
      ).length
    expect(standing('2025-06-30')).toBe(63)
    expect(standing('2025-07-01')).toBe(34)
    expect(standing('2007-12-31')).toBe(64)
  })

  test('696 districts until 30 June 2025, 3 321 communes from the day after, each in a province of its time', () => {
    const standing = (level: string, day: string) =>
      catalogue.places.filter((place) => place.level === level && standsOn(place, day)).length
    expect([standing('district', '2025-06-30'), standing('district', '2025-07-01')]).toEqual([696, 0])
    expect([standing('commune', '2025-06-30'), standing('commune', '2025-07-01')]).toEqual([0, 3321])
    const provinces = new Map(catalogue.places.filter(({ level }) => level === 'province').map((place) => [place.id, place]))
    const lost = catalogue.places.filter(
      ({ level, parent, validFrom, validTo }) =>
        (level === 'district' || level === 'commune') &&
        ![...provinces.values()].some((each) => each.code === parent && standsOn(each, validTo ?? validFrom ?? '')),
    )
    expect(lost).toEqual([])
  })

  test('the codes that were reused name two places', () => {
    const reused = [...Map.groupBy(catalogue.places.filter(isWide), ({ code }) => code)].filter(
      ([, places]) => new Set(places.map(({ nameVi }) => foldName(nameVi))).size > 1,
    )
    expect(
      reused
        .map(([code]) => code)
        .filter((code) => /^\d/.test(code))
        .toSorted(),
    ).toEqual(['15', '24', '44', '52', '80', '82', '91'])
  })
})

describe('the values that ship', () => {
  test('how many, by file', () => {
    expect(Object.fromEntries(observations.map(({ fileName, rows }) => [fileName, rows.length]))).toEqual({
      'observations/education-by-sex.csv': 7309,
      'observations/international.csv': 220,
      'observations/national-assembly.csv': 291,
      'observations/national.csv': 92,
      'observations/population-by-sex.csv': 10430,
      'observations/sex-ratio-at-birth.csv': 152,
    })
  })

  test('women in the National Assembly, term XV: 30.26%, 151 of 499', () => {
    const found = all.filter(({ indicator, period }) => indicator === 'women_national_assembly' && period.from === '2021-01-01')
    expect(found).toMatchObject([
      {
        value: 30.26,
        numerator: 151,
        denominator: 499,
        place: 'VN',
        series: 'main',
        verification: 'partly_verified',
        period: { kind: 'term', to: '2026-12-31' },
      },
    ])
  })

  test('a modelled indicator has modelled values and no other has', () => {
    const modelled = new Set(catalogue.indicators.filter((indicator) => indicator.modelled).map(({ code }) => code))
    expect(all.filter(({ indicator, status }) => modelled.has(indicator) !== (status === 'modelled'))).toEqual([])
  })

  test('a value without a source is unverified', () => {
    expect(all.filter(({ source, verification }) => source === null && verification !== 'unverified')).toEqual([])
  })

  test('girls among pupils before the merger: Hà Nội without Hà Tây, from the school year 2008-2009 with it', () => {
    const pupils = (place: string, from: string) =>
      all.find((each) => each.indicator === 'girls_share_pupils_total' && each.place === place && each.period.from === from)
    expect([pupils('01', '2007-01-01'), pupils('HATAY', '2007-01-01'), pupils('HATAY', '2008-01-01')]).toMatchObject([
      { value: 48.56, numerator: 240592, denominator: 495456, period: { kind: 'schoolYear', label: '2007-2008' } },
      { numerator: 237293, denominator: 475264 },
      undefined,
    ])
    expect(catalogue.breaks.filter(({ indicator, place }) => indicator === 'girls_share_pupils_total' && place === '01')).toMatchObject([
      { year: 2008 },
    ])
  })

  test('113 values of schools look like errors of their source, and say so', () => {
    expect(all.filter(({ note }) => note?.startsWith('SUSPECT'))).toHaveLength(113)
  })

  test('a merged province has its candidates of 2026 under its new place', () => {
    const gialai = all.filter(({ indicator, place }) => indicator === 'women_share_na_candidates' && place === '52@2025-07-01')
    expect(gialai).toMatchObject([{ numerator: 11, denominator: 28, period: { from: '2026-01-01', to: '2031-12-31' } }])
  })
})
