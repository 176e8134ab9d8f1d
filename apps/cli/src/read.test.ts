import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call } from './test-call.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'moc-read-'))
})
afterAll(() => rm(directory, { recursive: true }))

const environment = { MOC_TODAY: '2026-11-21' }
async function read(text: string, ...options: readonly string[]) {
  const path = join(directory, 'table.csv')
  await writeFile(path, text)
  const { code, stdout, stderr } = await call(['read', path, ...options], '', environment)
  // eslint-disable-next-line typescript/no-explicit-any
  return { code, stderr, answer: JSON.parse(stdout) as Record<string, any> }
}

const yearbook = [
  'Biểu 18. Tỷ số giới tính khi sinh theo địa phương (dữ liệu minh họa);;;',
  'ĐVT: Số bé trai/100 bé gái;;;',
  'Địa phương;2021;2022;Sơ bộ - Prel. 2023',
  'A;1;2;3',
  'CẢ NƯỚC;112,0;112,1;112,0',
  'Hà Tĩnh;113,1;112,6;111,9',
  'Hưng yên;118,9;-;117,4',
  'Người lập biểu;;;Thủ trưởng đơn vị',
].join('\n')

describe('moc read', () => {
  test('prints what was understood in the shape that is agreed, and stores nothing', async () => {
    const { code, answer } = await read(yearbook)
    expect(code).toBe(0)
    expect(answer).toMatchObject({
      encoding: 'utf-8',
      delimiter: ';',
      numberFormat: 'vi',
      unit: 'Số bé trai/100 bé gái',
      title: 'Biểu 18. Tỷ số giới tính khi sinh theo địa phương (dữ liệu minh họa)',
      columns: [
        { index: 0, header: 'Địa phương' },
        { index: 1, header: '2021', period: { kind: 'year', from: '2021-01-01', to: '2021-12-31', label: '2021', status: 'official' } },
        { index: 2, period: { from: '2022-01-01' } },
        { index: 3, header: 'Sơ bộ - Prel. 2023', period: { from: '2023-01-01', status: 'preliminary' } },
      ],
      rows: [
        {
          line: 6,
          cells: [
            { raw: 'Hà Tĩnh', value: null },
            { raw: '113,1', value: 113.1 },
            { value: 112.6 },
            { value: 111.9, status: 'preliminary' },
          ],
        },
        { line: 7, cells: [{ raw: 'Hưng yên' }, { value: 118.9 }, { raw: '-', value: null, missing: 'dash' }, { value: 117.4 }] },
      ],
      ignored: [
        { line: 1, why: 'title' },
        { line: 2, why: 'unit' },
        { line: 3, why: 'header' },
        { line: 4, why: 'columnNumbers' },
        { line: 5, why: 'total' },
        { line: 8, why: 'signature' },
      ],
      questions: [{ code: 'dash-meaning', cells: 1, choices: [{ value: 'zero' }, { value: 'missing' }] }],
      issues: [],
    })
  })

  test('an answer settles its question, a wrong one is an error', async () => {
    const answers = join(directory, 'answers.json')
    await writeFile(answers, '{"dash-meaning":"missing"}')
    expect((await read(yearbook, '--answers', answers)).answer).toMatchObject({ questions: [], values: 5 })
    await writeFile(answers, '{"dash-meaning":"maybe"}')
    expect(await read(yearbook, '--answers', answers)).toMatchObject({ code: 1, answer: { issues: [{ code: 'answer-unknown' }] } })
  })

  test('a cell that cannot be is exit code 1, with its name on stderr', async () => {
    const { code, stderr, answer } = await read(yearbook.replace('112,6', '1126'))
    expect(code).toBe(1)
    expect(stderr).toContain('Ô C6')
    expect(answer['issues']).toMatchObject([{ line: 6, column: '2022', code: 'sex-ratio-out-of-range', severity: 'error' }])
    expect(answer['rows'][0].cells[2]).toEqual({ raw: '1126', value: 1126, status: 'official', mark: 'error' })
  })

  test('a file that is no table says why', async () => {
    expect(await read('\n\n')).toMatchObject({
      code: 1,
      answer: { columns: [], rows: [], issues: [{ code: 'file-empty', severity: 'error' }] },
    })
    expect(await read('Báo cáo tình hình\nKhông có số liệu\n')).toMatchObject({
      code: 1,
      answer: { rows: [], issues: [{ code: 'no-table' }] },
    })
  })
})
