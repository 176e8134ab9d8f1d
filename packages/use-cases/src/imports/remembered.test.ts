import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers, Mapping } from '@moc/core'
import type { Clock } from '../clock.ts'
import { openProgram } from '../open-program.ts'
import type { Program } from '../program.ts'
import { prepareStore, shippedCatalogue, type PreparedStore } from '../testing/prepare-store.ts'
import { answerImport } from './answer-import.ts'
import { publishImport } from './publish-import.ts'
import { readImport, type ImportPage } from './read-import.ts'
import { receiveFile } from './receive-file.ts'
import { forgetTemplate } from './templates.ts'
import { undoImport } from './undo-import.ts'

// Each file comes in a day after the one before.
let day = 1
const clock: Clock = { now: () => `2099-03-${String(day).padStart(2, '0')}T03:00:00.000Z`, today: () => '2026-11-20' }

let program: Program
let store: PreparedStore
beforeAll(async () => {
  store = await prepareStore()
  program = await openProgram({ directory: store.directory, catalogue: shippedCatalogue, clock, writable: true })
})
afterAll(async () => {
  await program.close()
  await store.remove()
})

function bring(fileName: string, text: string): Promise<ImportPage> {
  day += 1
  return receiveFile(program, { fileName, bytes: new TextEncoder().encode(text) })
}

const indicator = 'sex_ratio_at_birth'
const asked = ({ questions, answers }: ImportPage) => questions.map(({ id }) => id).filter((id) => !Object.hasOwn(answers, id))
const values = ({ diff }: ImportPage) => diff.lines.map(({ place, period, after }) => `${place} ${period} ${after.value}`)
const publish = ({ summary }: ImportPage) => publishImport(program, summary.id, { reasons: { '*': 'đã đối chiếu' } })

/** Brings a file, says what is given of it, publishes it, and returns how it stood before that. */
async function bringAnswered(fileName: string, text: string, answers: Answers, mapping?: Mapping): Promise<ImportPage> {
  const { summary } = await bring(fileName, text)
  const page = await answerImport(program, summary.id, { answers, mapping })
  expect(page.summary.state).toBe('staged')
  await publish(page)
  return page
}

describe('the next file of the same shape', () => {
  const of = (years: string, rows: readonly string[]) => `Tỉnh;${years}\n${rows.join('\n')}\n`
  const answers = { 'indicator-missing': indicator, 'dash-meaning': 'missing' }

  test('is asked nothing that was answered before, and says from which file the answers are', async () => {
    const first = await bring('2023.csv', of('2022;2023', ['Hà Tĩnh;111,1;112,2', 'Nghệ An;-;110,5']))
    expect([first.summary.state, asked(first), first.remembered]).toEqual(['asking', ['indicator-missing', 'dash-meaning'], null])
    const answered = await answerImport(program, first.summary.id, { answers })
    expect([answered.summary.state, asked(answered), answered.remembered]).toEqual(['staged', [], null])
    expect(values(answered)).toEqual(['42 2022 111.1', '42 2023 112.2', '40 2023 110.5'])
    await publish(answered)

    const next = await bring('2024.csv', of('2023;2024', ['Hà Tĩnh;112,4;113,3', 'Nghệ An;110,6;-']))
    expect([next.summary.state, asked(next), next.answers]).toEqual(['staged', [], answers])
    expect(next.remembered).toEqual({ fileName: '2023.csv', at: '2099-03-02T03:00:00.000Z' })
    expect(values(next)).toEqual(['42 2023 112.4', '42 2024 113.3', '40 2023 110.6'])
    await publish(next)
    const pages = await Promise.all([first, next].map(({ summary }) => readImport(program, summary.id)))
    expect(pages.map(({ remembered }) => remembered)).toEqual([null, null])
  })

  test('that is answered otherwise no longer says so', async () => {
    const { summary, remembered } = await bring('2025.csv', of('2024;2025', ['Hà Tĩnh;113,3;112,9', 'Nghệ An;-;-']))
    expect(remembered?.fileName).toBe('2024.csv')
    const other = await answerImport(program, summary.id, { answers: { ...answers, 'dash-meaning': 'zero' } })
    expect(other.remembered).toBeNull()
    expect((await answerImport(program, summary.id, { answers })).remembered?.fileName).toBe('2024.csv')
  })

  test('is asked anew when the shape is forgotten, and says nothing of an earlier file; an undo forgets nothing', async () => {
    const before = await bring('2026a.csv', of('2024;2025', ['Hà Tĩnh;113,3;112,8']))
    expect(before.remembered?.fileName).toBe('2024.csv')
    await publish(before)
    await undoImport(program, before.summary.id)
    const again = await bring('2026b.csv', of('2024;2025', ['Hà Tĩnh;113,3;112,7']))
    expect(again.remembered?.fileName).toBe('2026a.csv')
    await forgetTemplate(program, again.summary.shape!)
    const anew = await bring('2026c.csv', of('2024;2025', ['Hà Tĩnh;113,3;112,6']))
    expect([asked(anew), anew.remembered]).toEqual([['indicator-missing'], null])
  })
})

describe('what belongs to one file alone is not taken over', () => {
  test('lines that were left out of the last file are read in the next', async () => {
    const of = (...[a, b]: readonly string[]) => `Đơn vị;2019;2020\nHà Tĩnh;108,1;${a}\nNghệ An;109,1;${b}\n`
    const mapping: Mapping = { version: 1, indicator, skipLines: [2] }
    const first = await bringAnswered('bo-dong.csv', of('108,2', '109,2'), {}, mapping)
    expect([values(first), first.mapping]).toEqual([['40 2019 109.1', '40 2020 109.2'], mapping])
    const next = await bring('du-dong.csv', of('108,3', '109,3'))
    expect(next.mapping).toEqual({ version: 1, indicator })
    expect(next.remembered?.fileName).toBe('bo-dong.csv')
    expect(values(next)).toEqual(['42 2019 108.1', '42 2020 108.3', '40 2020 109.3'])
  })

  test('a template of left-out lines alone says nothing of the next file', async () => {
    const of = (value: string) => `Tỉnh;Năm;Tỷ số giới tính khi sinh\nHà Tĩnh;2018;${value}\nNghệ An;2018;109,5\n`
    await bringAnswered('mot-dong.csv', of('107,1'), {}, { version: 1, skipLines: [3] })
    const next = await bring('hai-dong.csv', of('107,2'))
    expect([next.mapping, next.remembered, values(next).length]).toEqual([null, null, 2])
  })

  test.each<[how: string, year: string, answers: Answers, mapping: Mapping | undefined]>([
    ['answered', '2015', { 'period-missing': '2015' }, undefined],
    ['said of the whole table', '2016', {}, { version: 1, period: '2016' }],
    ['said of a column', '2017', {}, { version: 1, columns: [{ index: 1, period: '2017' }] }],
  ])('the period of a file that states none, %s, is asked anew', async (how, year, answers, mapping) => {
    const of = (value: string) => `Tỉnh;Tỷ số giới tính khi sinh;${how}\nHà Tĩnh;${value};x\nNghệ An;106,5;x\n`
    const first = await bringAnswered(`${how}.csv`, of('106,1'), answers, mapping)
    expect(values(first)).toEqual([`42 ${year} 106.1`, `40 ${year} 106.5`])
    const next = await bring(`${how} sau.csv`, of('106,2'))
    expect([next.summary.state, asked(next), next.remembered]).toEqual(['asking', ['period-missing'], null])
  })

  test('the place of a form that states none is asked of every unit that sends it', async () => {
    const of = (value: string) => `Năm;Tỷ số giới tính khi sinh;Ghi rõ\n2013;${value};x\n2014;106,5;x\n`
    const first = await bringAnswered('don-vi-1.csv', of('106,1'), { 'place-missing': '42' })
    expect(values(first)).toEqual(['42 2013 106.1', '42 2014 106.5'])
    const next = await bring('don-vi-2.csv', of('106,2'))
    expect([next.summary.state, asked(next), next.remembered]).toEqual(['asking', ['place-missing'], null])
  })
})
