import { describe, expect, test } from 'vitest'
import { call } from './test-call.ts'

const environment = { MOC_TODAY: '2026-11-20' }
const explain = async (words: string[], input = '') => {
  const { code, stdout, stderr } = await call(['explain', ...words], input, environment)
  return {
    code,
    stderr,
    answers: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown),
  }
}

describe('explain', () => {
  test('a place has its code, name, level, days and how it was found', async () => {
    expect(await explain(['place', 'TP.HCM', '--on', '2024-12-31'])).toMatchObject({
      code: 0,
      answers: [
        {
          matches: [
            {
              code: '79',
              name: 'Hồ Chí Minh',
              level: 'province',
              validFrom: null,
              validTo: '2025-06-30',
              how: 'alias',
              needsConfirmation: false,
            },
          ],
        },
      ],
    })
    const { answers } = await explain(['place', 'Xã Tân Lập', '--parent', '68'])
    expect(answers).toMatchObject([{ matches: [{ code: '23134', level: 'commune', how: 'exact', needsConfirmation: false }] }])
  })

  test('a number may begin with a minus sign, a period may have a line break in it', async () => {
    expect((await explain(['number', '-0,5'])).answers).toEqual([{ value: -0.5 }])
    expect((await explain(['number', '1.234', '--format', 'vi'])).answers).toEqual([{ value: 1234 }])
    const period = { kind: 'year', from: '2017-01-01', to: '2017-12-31', label: '2017', status: 'preliminary' }
    expect((await explain(['period', 'Sơ bộ -\nPrel 2017'])).answers).toEqual([period])
    expect((await explain(['period', String.raw`Sơ bộ -\nPrel 2017`])).answers).toEqual([period])
  })

  test('lines are answered one for one in their order, an empty one as well', async () => {
    const { code, answers } = await explain(['number', '-'], '33.123,6\r\n\n-\n½')
    expect([code, answers]).toEqual([
      0,
      [{ value: 33123.6 }, { value: null, missing: 'empty' }, { value: null, missing: 'dash', ambiguous: true }, { value: 0.5 }],
    ])
    const places = await explain(['place', '-'], 'Huế\n\nAtlantis\n')
    expect(places.answers).toMatchObject([{ matches: [{ code: '46' }] }, { matches: [] }, { matches: [] }])
    expect((await explain(['period', '-'], '9 tháng\n')).answers).toMatchObject([{ error: { code: 'period-without-year' } }])
  })

  test.each([
    ['a kind that is none', ['colour', 'red']],
    ['a format that is none', ['number', '1', '--format', 'de']],
    ['a day that is none', ['place', 'Huế', '--on', '2024-02-30']],
    ['a parent that is none', ['place', 'Huế', '--parent', '99']],
    ['no text', ['place']],
  ])('%s is exit code 2', async (_, words) => {
    const { code, answers, stderr } = await explain(words)
    expect([code, answers, stderr === '']).toEqual([2, [], false])
  })
})
