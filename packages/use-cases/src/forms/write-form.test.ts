import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockOn } from '../clock.ts'
import { readImport } from '../imports/read-import.ts'
import { publishImport } from '../imports/publish-import.ts'
import { receiveFile } from '../imports/receive-file.ts'
import { openProgram } from '../open-program.ts'
import type { Program } from '../program.ts'
import { prepareStore, shippedCatalogue, type PreparedStore } from '../testing/prepare-store.ts'
import { writeStrategyForm } from './write-form.ts'

let prepared: PreparedStore
let program: Program
beforeAll(async () => {
  prepared = await prepareStore()
  program = await openProgram({ directory: prepared.directory, catalogue: shippedCatalogue, clock: clockOn('2026-11-20'), writable: true })
})
afterAll(async () => {
  await program.close()
  await prepared.remove()
})

/** Types values into cells of the first sheet, as Excel would: a number as a number, a text inline. */
function fillIn(workbook: Uint8Array, cells: Readonly<Record<string, string | number>>): Uint8Array {
  const parts = unzipSync(workbook)
  const name = 'xl/worksheets/sheet1.xml'
  const sheet = Object.entries(cells).reduce((xml, [cell, value]) => {
    const [, style = ''] = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*/>`).exec(xml) ?? []
    const written = typeof value === 'number' ? `${style}><v>${value}</v>` : `${style} t="inlineStr"><is><t>${value}</t></is>`
    const filled = xml.replace(new RegExp(`<c r="${cell}"[^>]*/>`), `<c r="${cell}"${written}</c>`)
    expect(filled, `${cell} is an empty cell of the form`).not.toBe(xml)
    return filled
  }, strFromU8(parts[name]!))
  return zipSync({ ...parts, [name]: strToU8(sheet) })
}

describe('a form goes out and comes back', () => {
  test('filled in, it needs no mapping and no answer, and every value finds its cell', async () => {
    const { bytes, fileName } = await writeStrategyForm(program, { strategy: 'NQ-28-2021', place: '42', year: 2025 })
    expect(fileName).toBe('Biểu NQ-28-2021 - Hà Tĩnh - 2025.xlsx')
    const filled = fillIn(bytes, { I5: 70.5, J6: 350, K6: 700, I14: 111.4, L14: 'sơ bộ', M14: '=HYPERLINK("x")' })
    const page = await receiveFile(program, { fileName, bytes: filled, by: 'Người điền' })
    expect(page.diff.issues).toEqual([])
    expect(page.questions).toEqual([])
    expect(page.summary).toMatchObject({ state: 'staged', rows: 3, sheet: 'Số liệu', by: 'Người điền' })
    expect(
      page.diff.lines.map(({ indicator, place, period, raw, line, column, after }) => [
        indicator,
        place,
        period,
        raw,
        line,
        column,
        after.value,
      ]),
    ).toEqual([
      ['agencies_with_female_key_leader', '42', '2025', '70.5', 5, 8, 70.5],
      ['female_wage_employment', '42', '2025', '350/700', 6, null, 50],
      ['sex_ratio_at_birth', '42', '2025', '111.4', 14, 8, 111.4],
    ])
    expect(page.diff.lines[2]!.after).toMatchObject({ status: 'preliminary', source: '=HYPERLINK("x")' })
    await publishImport(program, page.summary.id)
    expect(await readImport(program, page.summary.id)).toMatchObject({ summary: { state: 'published', added: 3 } })
  })

  test('brought back empty, it says so and stages nothing', async () => {
    const { bytes, fileName } = await writeStrategyForm(program, { strategy: 'NQ-28-2021', place: '42', year: 2024 })
    const page = await receiveFile(program, { fileName, bytes })
    expect(page.summary.rows).toBe(0)
    expect(page.diff.issues.map(({ code, severity }) => [code, severity])).toEqual([['form-unanswered', 'error']])
  })

  test('the same bytes brought again are recognised', async () => {
    const { bytes, fileName } = await writeStrategyForm(program, { strategy: 'NQ-28-2021', place: '40', year: 2025 })
    const filled = fillIn(bytes, { I5: 71 })
    const first = await receiveFile(program, { fileName, bytes: filled })
    const again = await receiveFile(program, { fileName: 'tên khác.xlsx', bytes: filled })
    expect(first.sameFile).toEqual([])
    expect(again.sameFile.map(({ id }) => id)).toEqual([first.summary.id])
  })
})
