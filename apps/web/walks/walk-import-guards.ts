import type { ImportPageView } from '@moc/contract'
import type { RowIssue } from '@moc/core'
import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { choose, wideTable } from './import-files.ts'
import { type Stage, tidy } from './stage.ts'

const remark: RowIssue = {
  line: 6,
  column: '2022',
  code: 'outside-forecast-band',
  severity: 'warning',
  message: 'Ô C6: 112,6 nằm ngoài khoảng dự báo 95% từ chuỗi đã có (100–101). Kiểm tra lại, hoặc ghi lý do.',
  messageEn: 'Cell C6: 112.6 is outside the 95% forecast band of the series so far (100–101). Check it, or give a reason.',
}

/** Lets the server answer, and changes what it says of an import on the way. */
function saying(change: (page: ImportPageView) => ImportPageView) {
  return (context: BrowserContext) =>
    context.route(/\/api\/v1\/imports(\/[^/?]+)?(\/answers)?\?/, async (route) => {
      if (route.request().method() === 'DELETE') return route.continue()
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: change((await answer.json()) as ImportPageView) })
    })
}

/** What stands between a file and its publishing: reasons, a change elsewhere, a long reading. */
export function walkImportGuards(on: () => Stage): void {
  test('a remark that wants a reason holds publishing back until it has one, and the reason goes along', async () => {
    const sent: unknown[] = []
    await on().walk(
      '/du-lieu',
      async (page) => {
        await page.context().route('**/publish', async (route) => {
          sent.push(route.request().postDataJSON())
          await route.continue()
        })
        await choose(page, 'Biểu 18 - lý do.csv', wideTable.replace(';-;', ';116,9;').replace('Biểu 18', 'Biểu 18c'))
        const publish = page.getByRole('button', { name: /^Công bố \d/ })
        await publish.waitFor()
        await expect.poll(() => publish.isDisabled()).toBe(true)
        await expect.poll(async () => tidy(await page.locator('main').textContent())).toContain('Ghi lý do cho các lưu ý')
        const reason = page.getByRole('textbox', { name: /^Lý do/ })
        await reason.fill('Đã đối chiếu với biểu gốc')
        await page.reload()
        await expect.poll(() => reason.inputValue()).toBe('Đã đối chiếu với biểu gốc')
        await publish.click()
        await page.getByRole('heading', { level: 1, name: /^Đã công bố/ }).waitFor()
        expect(sent).toMatchObject([{ reasons: { 'outside-forecast-band': 'Đã đối chiếu với biểu gốc' } }])
      },
      {
        between: saying((page) =>
          page.summary?.state === 'staged'
            ? { ...page, wantReasons: ['outside-forecast-band'], diff: { ...page.diff, issues: [remark] } }
            : page,
        ),
      },
    )
  }, 120_000)

  test('where somebody else published meanwhile, the difference is shown afresh before anything is published', async () => {
    await on().walk(
      '/du-lieu',
      async (page) => {
        await choose(
          page,
          'Biểu 18 - sau.csv',
          wideTable.replace(';-;', ';116,8;').replace('Biểu 18', 'Biểu 18d').replace('113,1', '113,4'),
        )
        const publish = page.getByRole('button', { name: /^Công bố \d/ })
        await publish.waitFor()
        const other = 'chi_tieu;dia_ban;ky;gia_tri;trang_thai\nfemale_phd_share;VN;2023;31,4;sơ bộ'
        const staged = (await (
          await fetch(`${on().url}/api/v1/imports?fileName=khac.csv`, {
            method: 'POST',
            headers: { 'content-type': 'application/octet-stream' },
            body: other,
          })
        ).json()) as ImportPageView
        await fetch(`${on().url}/api/v1/imports/${staged.summary.id}/publish`, { method: 'POST' })
        await publish.click()
        await page.getByRole('alert').filter({ hasText: 'Số liệu vừa thay đổi ở nơi khác' }).waitFor()
        await publish.click()
        await page.getByRole('heading', { level: 1, name: /^Đã công bố/ }).waitFor()
        const { summary } = await on().ask<ImportPageView>(`/api/v1/imports/${new URL(page.url()).searchParams.get('import')}`)
        expect(summary.state).toBe('published')
      },
      { refusals: true },
    )
  }, 120_000)

  test('a long reading shows its counts and can be called off', async () => {
    await on().walk(
      '/du-lieu',
      async (page) => {
        await choose(page, 'dài.csv', wideTable.replace('Biểu 18', 'Biểu 18e'))
        await page.getByText('1.240/3.500 dòng').waitFor()
        const bar = page.getByRole('progressbar', { name: 'Tiến độ' })
        await expect.poll(() => bar.evaluate((at: HTMLProgressElement) => at.value)).toBeCloseTo(1240 / 3500)
        await expect.poll(() => page.locator('[role=status]').allTextContents()).toContain('Đang kiểm tra 30%')
        await page.getByRole('button', { name: 'Thôi, bỏ lần nhập này' }).click()
        await page.getByRole('heading', { level: 1, name: /^Đã bỏ “dài\.csv”/ }).waitFor()
      },
      {
        between: saying((page) =>
          page.summary !== undefined && page.summary.state !== 'discarded'
            ? { ...page, summary: { ...page.summary, state: 'reading' }, progress: { stage: 'checking', done: 1240, total: 3500 } }
            : page,
        ),
      },
    )
  }, 120_000)

  test('a form is downloaded for a strategy, a place and a year', async () => {
    await on().walk('/du-lieu', async (page) => {
      const link = page.getByRole('link', { name: 'Tải biểu mẫu (XLSX)' })
      await link.waitFor()
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
      expect(download.suggestedFilename()).toMatch(/^Biểu .*\.xlsx$/)
    })
  })

  test('what is remembered of a form is listed and can be forgotten', async () => {
    await on().walk('/du-lieu', async (page) => {
      await page.getByRole('button', { name: 'Xem mẫu đã nhớ' }).click()
      const dialog = page.getByRole('dialog', { name: 'Mẫu đã nhớ' })
      const forget = dialog.getByRole('button', { name: /^Quên mẫu của/ })
      await forget.first().waitFor()
      const before = await forget.count()
      await forget.first().click()
      await dialog.getByText(/^Đã quên mẫu của/).waitFor()
      await expect.poll(() => forget.count()).toBe(before - 1)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
    })
  })
}
