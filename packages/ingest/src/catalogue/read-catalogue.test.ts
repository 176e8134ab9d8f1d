import { describe, expect, test } from 'vitest'
import { readShippedTexts } from '../testing/shipped.ts'
import { readCatalogue } from './read-catalogue.ts'

// The largest files add seconds and no case.
const large = ['observations/population-by-sex.csv', 'observations/education-by-sex.csv']
const shipped = readShippedTexts().filter(({ path }) => !large.includes(path))

/** The refusals of the shipped catalogue with one text changed; the change must change something. */
function refusalsWhere(path: string, change: (text: string) => string) {
  const texts = shipped.map((each) => (each.path === path ? { path, text: change(each.text) } : each))
  expect(texts).not.toEqual(shipped)
  const reading = readCatalogue(texts)
  return reading.kind === 'refused' ? reading.issues : []
}

const textOf = (path: string) => shipped.find((each) => each.path === path)?.text ?? ''
const lineOf = (path: string, part: string, from = 0) => textOf(path).slice(0, textOf(path).indexOf(part, from)).split('\n').length
const nq28 = 'targets/nq-28-2021.json'
const national = 'observations/national.csv'

describe('a target that cannot be judged is refused, on its line', () => {
  test.each([
    ['without a direction', /\n.*"direction": "higher",/, '', 'direction-missing'],
    ['with an empty direction', '"direction": "higher"', '"direction": ""', 'direction-missing'],
    ['with a direction of its own', '"direction": "higher"', '"direction": "maintain"', 'direction-unknown'],
    ['without a unit', /\n.*"unitVi": "%",/, '', 'unit-missing'],
    ['of an unknown kind', '"kind": "entity_share"', '"kind": "shares"', 'kind-unknown'],
    [
      'of an unknown verification',
      /"verification": "verified",\n {6}"source"/,
      '"verification": "checked",\n      "source"',
      'verification-unknown',
    ],
  ])('%s', (_, from, to, code) => {
    const issues = refusalsWhere(nq28, (text) => text.replace(from, to))
    expect(issues[0]).toMatchObject({ file: nq28, code })
    expect(issues[0]?.line).toBeGreaterThanOrEqual(lineOf(nq28, '"code": "NQ28-1.1"'))
    expect(issues[0]?.line).toBeLessThan(lineOf(nq28, '"code": "NQ28-2.1"'))
    expect(issues[0]?.message).not.toBe('')
    expect(issues[0]?.messageEn).not.toBe('')
  })

  test('without milestones', () => {
    const issues = refusalsWhere(nq28, (text) => text.replace(/"milestones": \[[^\]]*\]/, '"milestones": []'))
    expect(issues[0]).toMatchObject({ file: nq28, line: lineOf(nq28, '"milestones"'), code: 'milestones-missing' })
  })

  test('with an unknown comparator', () => {
    const issues = refusalsWhere(nq28, (text) => text.replace('"~>="', '"≈"'))
    expect(issues).toMatchObject(
      [{ file: nq28, line: lineOf(nq28, '"~>="'), code: 'comparator-unknown' }, { code: 'reference-unknown' }].slice(0, 1),
    )
  })

  test.each([
    ['a range without two ends', '"comparator": ">=", "value": 60', '"comparator": "range", "value": 60'],
    ['a number that is text', '"comparator": ">=", "value": 60', '"comparator": ">=", "value": "60"'],
    ['no value', '"comparator": ">=", "value": 60,', '"comparator": ">=",'],
  ])('with %s', (_, from, to) => {
    expect(refusalsWhere(nq28, (text) => text.replace(from, to))[0]).toMatchObject({
      line: lineOf(nq28, '"value": 60'),
      code: 'goal-unfit',
    })
  })

  test('a field with a slip in its name is told, not passed over', () => {
    const issues = refusalsWhere(nq28, (text) => text.replace('"part": null', '"prat": null'))
    expect(issues[0]).toMatchObject({ line: lineOf(nq28, '"part": null'), code: 'field-unknown' })
  })

  test('a slot with milestones is refused', () => {
    const issues = refusalsWhere('targets/dhpn-xiii-2022.json', (text) =>
      text.replace(/"milestones": (\[[^\]]*\]),\n(.*)\n(.*)"verified"/, '"milestones": $1,\n$2\n$3"not_found"'),
    )
    expect(issues.map(({ code }) => code)).toContain('slot-with-goal')
  })
})

describe('a code is used once', () => {
  test('a target code used again is refused where it is used again', () => {
    const issues = refusalsWhere(nq28, (text) => text.replace('"code": "NQ28-2.1"', '"code": "NQ28-1.1"'))
    expect(issues).toContainEqual(expect.objectContaining({ file: nq28, line: lineOf(nq28, '"code": "NQ28-2.1"'), code: 'used-twice' }))
  })

  test('an indicator code used again, whatever its case', () => {
    const issues = refusalsWhere(
      'indicators.csv',
      (text) => `${text}Women_National_Assembly,Khác,Other,%,%,share,higher,term,no,sum,last,,,,,,,,verified\n`,
    )
    const last = textOf('indicators.csv').trimEnd().split('\n').length + 1
    expect(issues).toMatchObject([{ file: 'indicators.csv', line: last, code: 'used-twice' }])
    expect(issues[0]?.message).toContain('dòng 2')
  })

  test('a value told twice', () => {
    const line = textOf(national).split('\n')[1]
    const issues = refusalsWhere(national, (text) => `${text}${line}\n`)
    expect(issues).toMatchObject([{ file: national, line: textOf(national).trimEnd().split('\n').length + 1, code: 'used-twice' }])
  })
})

describe('everything that is named exists, at its time', () => {
  const append = (path: string, line: string) => refusalsWhere(path, (text) => `${text}${line}\n`).map(({ file, code }) => [file, code])

  test.each([
    ['target-series.csv', 'NQ28-9.9,women_national_assembly,nation,chosen,,', 'reference-unknown'],
    ['target-series.csv', 'NQ28-1.1,no_such_indicator,region,chosen,,', 'reference-unknown'],
    ['target-series.csv', 'NQ28-1.1,women_national_assembly,nation,chosen,,', 'used-twice'],
    ['target-series.csv', 'NQ28-1.1,women_national_assembly,village,chosen,,', 'level-unknown'],
    ['places.csv', '97,,,province,A,Tỉnh A,A,R9,', 'reference-unknown'],
    ['places.csv', '52,2020-01-01,,province,A,Tỉnh A,A,R3,', 'places-overlap'],
    ['places.csv', '97,2025-07-32,,province,A,Tỉnh A,A,R3,', 'field-not-date'],
    ['place-changes.csv', '99,01,2008-08-01,merged', 'reference-unknown'],
    ['place-changes.csv', '42,01,2008-08-01,merged', 'place-still-standing'],
    ['breaks.csv', 'women_national_assembly,99,2000,a,b', 'reference-unknown'],
    ['breaks.csv', 'women_national_assembly,,two thousand,a,b', 'field-not-year'],
    ['indicator-tasks.csv', 'NQ-99,3,women_national_assembly,,a,b', 'reference-unknown'],
    ['indicator-tasks.csv', 'NQ-11-2007,9,women_national_assembly,,a,b', 'reference-unknown'],
    ['indicator-tasks.csv', 'NQ-11-2007,3,no_such_indicator,,a,b', 'reference-unknown'],
    ['indicator-tasks.csv', 'NQ-11-2007,3,girls_share_pupils_total,,a,b', 'used-twice'],
    [national, 'nope,VN,2024,1,,,official,,,main,verified,', 'reference-unknown'],
    [national, 'women_share_new_jobs,70,2026,30,,,official,,,main,verified,', 'place-out-of-validity'],
    [national, 'women_share_new_jobs,HATAY,2010,30,,,official,,,main,verified,', 'place-out-of-validity'],
    [national, 'women_share_new_jobs,VN,hôm qua,30,,,official,,,main,verified,', 'period-unreadable'],
    [national, 'women_share_new_jobs,VN,2024,130,,,official,,,main,verified,', 'share-out-of-range'],
    [national, 'women_share_new_jobs,VN,2024,"30,5",,,official,,,main,verified,', 'field-not-number'],
    [national, 'women_share_new_jobs,VN,2024,,,,official,,,main,verified,', 'value-missing'],
    [national, 'women_share_new_jobs,VN,2024,30,,,final,,,main,verified,', 'status-unknown'],
  ])('%s: %s → %s', (path, line, code) => {
    expect(append(path, line)).toEqual([[path, code]])
  })

  test('an amendment of an unknown target', () => {
    const path = 'targets/qd-2351-2010.json'
    const issues = refusalsWhere(path, (text) => text.replace('"amends": "QD2351-3.1"', '"amends": "QD2351-9.9"'))
    expect(issues).toMatchObject([{ file: path, code: 'reference-unknown' }])
  })

  test('an amended version that never ended', () => {
    const path = 'targets/qd-2351-2010.json'
    const issues = refusalsWhere(path, (text) => text.replace('"effectiveTo": "2018-07-01"', '"effectiveTo": null'))
    expect(issues.map(({ code }) => code)).toContain('amendment-out-of-order')
  })
})

describe('files', () => {
  test('a missing file and a file that does not belong are both told', () => {
    const texts = [...shipped.filter(({ path }) => path !== 'breaks.csv'), { path: 'break.csv', text: '' }]
    expect(readCatalogue(texts)).toMatchObject({
      kind: 'refused',
      issues: [
        { file: 'break.csv', line: null, code: 'file-unknown' },
        { file: 'breaks.csv', line: null, code: 'file-missing' },
      ],
    })
  })

  test('a catalogue without tasks of indicators is one', () => {
    const reading = readCatalogue(shipped.filter(({ path }) => path !== 'indicator-tasks.csv'))
    expect(reading).toMatchObject({ kind: 'catalogue', catalogue: { indicatorTasks: [] } })
  })

  test('broken JSON is told with the line where it breaks', () => {
    const issues = refusalsWhere(nq28, (text) => text.replace('"kind": "entity_share",', '"kind": "entity_share"'))
    expect(issues[0]).toMatchObject({ file: nq28, line: lineOf(nq28, '"kind": "entity_share"') + 1, code: 'json-broken' })
  })
})
