import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { choose, wideTable } from './import-files.ts'
import { type Stage, tidy } from './stage.ts'

const oldWorkbook = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)])
const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(300, 7)])

/** Each is told in a clear sentence what is wrong and how to mend it; nothing of it is stored. */
export function walkRefusedFiles(on: () => Stage): void {
  test('what is certainly no table, and an empty file, are refused before anything is sent', async () => {
    await on().walk('/du-lieu', async (page) => {
      for (const [name, content, sentence] of [
        ['bao-cao.docx', 'PK', 'chép bảng sang Excel'],
        ['trong.csv', '', 'trống'],
      ] as const) {
        await choose(page, name, content)
        await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
        await expect.poll(() => page.url()).not.toContain('import=')
      }
    })
  })

  test.each([
    ['cu.xls', oldWorkbook, /Lưu dưới dạng/],
    ['anh.csv', picture, /ảnh PNG/],
    ['dở dang.xlsx', Buffer.from('PK\u0003\u0004 dở dang'), /cắt cụt|không đọc được/i],
  ])('%s is sent, and the server says what it is', async (name, content, sentence) => {
    await on().walk('/du-lieu', async (page) => {
      await choose(page, name, content)
      await page.getByRole('heading', { level: 1, name: /không đọc được/ }).waitFor()
      await expect.poll(async () => tidy(await page.locator('main').textContent())).toMatch(sentence)
      await expect.poll(() => page.getByRole('button', { name: /^Công bố \d/ }).count()).toBe(0)
      await page.getByRole('heading', { name: 'Chọn lại tệp đã sửa' }).waitFor()
      await page.getByRole('button', { name: 'Bỏ lần nhập này' }).click()
      await page.waitForURL((url) => !url.search.includes('import='))
    })
  })

  test('rows with errors are downloaded as a workbook, which is brought in again as it is', async () => {
    await on().walk('/du-lieu', async (page) => {
      await choose(page, 'Biểu 18 - sai.csv', wideTable.replace('118,6', '1186').replace(';-;', ';116,9;'))
      await page.getByRole('heading', { level: 1, name: /1 lỗi, chưa công bố được/ }).waitFor()
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải dòng lỗi (XLSX)' }).click()])
      expect(download.suggestedFilename()).toMatch(/^Dòng lỗi.*\.xlsx$/)
      const workbook = await readFile(await download.path())
      expect(workbook.subarray(0, 2).toString()).toBe('PK')

      await choose(page, 'sua-lai.xlsx', workbook)
      await page.getByRole('heading', { level: 1, name: /^sua-lai\.xlsx: 1 lỗi/ }).waitFor()
      const row = page
        .getByRole('region', { name: /^Bảng trong tệp/ })
        .getByRole('row')
        .filter({ hasText: 'Hưng Yên' })
      await expect.poll(async () => tidy(await row.textContent())).toMatch(/1\.?186/)

      // Or the row is left out, and the rest goes on.
      await page.goBack()
      await page.getByRole('button', { name: 'Bỏ 1 dòng lỗi, nhập phần còn lại' }).click()
      await page.getByRole('button', { name: /^Công bố \d+ giá trị$/ }).waitFor()
      await page.getByRole('button', { name: 'Lấy lại các dòng này' }).click()
      await page.getByRole('heading', { level: 1, name: /1 lỗi, chưa công bố được/ }).waitFor()
    })
  }, 120_000)
}
