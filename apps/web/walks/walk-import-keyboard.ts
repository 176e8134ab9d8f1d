import type { ImportPageView } from '@moc/contract'
import type { ImportSummary } from '@moc/core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { choose, tabTo, wideTable } from './import-files.ts'
import { type Stage, tidy } from './stage.ts'

/** Waits for the finding, which takes the focus when a step is done. */
async function hear(page: Page, finding: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: finding }).waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
}

/** A table with a question: answered, published, undone, taken back, and nothing but keys after the file was chosen. */
export function walkImportByKeyboard(on: () => Stage): void {
  test('from the file over a question to publishing, undoing and taking the undo back', async () => {
    await on().walk('/du-lieu', async (page) => {
      await choose(page, 'Biểu 18 - SRB theo tỉnh.csv', wideTable)
      await hear(page, /cần trả lời 1 câu hỏi/)
      const id = new URL(page.url()).searchParams.get('import')!
      const read = () => on().ask<ImportPageView>(`/api/v1/imports/${id}`)

      // The suggestion is marked, and nothing is chosen for anybody.
      await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBe(0)
      await expect.poll(async () => tidy(await page.getByRole('group', { name: /Dấu "-"/ }).textContent())).toContain('(gợi ý)')
      await tabTo(page, 'radio', /ghi 0/)
      await page.keyboard.press('ArrowDown')
      await tabTo(page, 'button', /^Áp dụng câu trả lời$/)
      await page.keyboard.press('Enter')
      await hear(page, /thêm 15, đổi 0, từ chối 0/)
      expect((await read()).summary.state).toBe('staged')

      // Left and come back in the middle: the answer is still there.
      await page.reload()
      await page.getByRole('heading', { level: 1, name: /thêm 15/ }).waitFor()
      await page.getByRole('radio', { name: /để trống/, checked: true }).waitFor()

      await tabTo(page, 'text', /^Người nạp/)
      await page.keyboard.type('Phòng Bình đẳng giới')
      await tabTo(page, 'button', /^Công bố 15 giá trị$/)
      await page.keyboard.press('Enter')
      await hear(page, /^Đã công bố 15 giá trị$/)
      expect((await read()).summary.publishedBy).toBe('Phòng Bình đẳng giới')

      await tabTo(page, 'button', /^Hoàn tác lần nhập này$/)
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Enter')
      await hear(page, /^Đã hoàn tác/)
      expect((await read()).summary.state).toBe('undone')

      await tabTo(page, 'button', /^Khôi phục lần nhập$/)
      await page.keyboard.press('Enter')
      await hear(page, /^Đã công bố 15 giá trị$/)
      await expect.poll(async () => tidy(await page.locator('main').textContent())).toContain('Đã khôi phục 15 giá trị')
    })
  }, 120_000)

  test('the next file of the same form asks nothing, and what changes stands beside what was there', async () => {
    await on().walk('/du-lieu', async (page) => {
      await choose(page, 'Biểu 18 - chính thức.csv', wideTable.replace('Sơ bộ - Prel. 2024', '2024').replace('118,6', '118,5'))
      await page.getByRole('heading', { level: 1, name: /thêm 0, đổi 5, từ chối 0/ }).waitFor()
      await expect
        .poll(async () => tidy(await page.locator('main').textContent()))
        .toContain('câu trả lời của tệp cùng mẫu “Biểu 18 - SRB theo tỉnh.csv”')
      await page.getByText('(như lần trước)').waitFor()
      const changed = page.getByRole('row').filter({ hasText: '118,6' }).filter({ hasText: '118,5' })
      await expect.poll(async () => tidy(await changed.textContent())).toContain('đính chính')
      await expect.poll(() => page.getByRole('row').filter({ hasText: 'sơ bộ → chính thức' }).count()).toBe(4)

      await page
        .getByRole('group', { name: 'Lọc theo loại thay đổi' })
        .getByRole('button', { name: /giữ nguyên/ })
        .click()
      await page.getByRole('row').filter({ hasText: '113,1' }).filter({ hasText: 'Giữ nguyên' }).waitFor()

      // The very same bytes a second time are recognised.
      await page.goto(`${on().url}/du-lieu`)
      await choose(page, 'một tên khác.csv', wideTable)
      await page.getByText('từng byte giống hệt').waitFor()
      await page.getByRole('link', { name: /Biểu 18 - SRB theo tỉnh\.csv, đã công bố/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Đã công bố 15 giá trị' }).waitFor()
      const { imports } = await on().ask<{ imports: ImportSummary[] }>('/api/v1/imports')
      expect(imports.filter(({ state, kind }) => kind === 'upload' && state === 'published')).not.toEqual([])
    })
  }, 120_000)
}
