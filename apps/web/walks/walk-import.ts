import type { CatalogueView, IndicatorPageView } from '@moc/contract'
import { expect, test } from 'vitest'
import { choose } from './import-files.ts'
import { settle, type Stage, tidy } from './stage.ts'

const header = 'chi_tieu;dia_ban;ky;gia_tri;tu_so;mau_so;trang_thai;nguon;ghi_chu'
const wrong = [
  header,
  'female_phd_share;VN;2023;31,2;;;sơ bộ;Tệp thử;',
  'sex_ratio_at_birth_national_total;VN;2025;1113;;;sơ bộ;Tệp thử;',
].join('\n')
const right = wrong.replace('1113', '111,3')

async function listPeriods(stage: Stage): Promise<string[]> {
  const { series } = await stage.ask<IndicatorPageView>('/api/v1/indicators/sex_ratio_at_birth_national_total')
  return series[0]!.points.map(({ period }) => period.label)
}

/** A wrong row is refused with its line; mended, the file is published, seen, undone, gone. */
export function walkImport(on: () => Stage): void {
  test('from a wrong row to a published value and back', async () => {
    const before = await on().ask<CatalogueView>('/api/v1/catalogue')
    await on().walk('/du-lieu', async (page) => {
      await expect.poll(async () => tidy(await page.locator('main').textContent())).toContain('tối đa 200 MB')
      await choose(page, 'thang-11.csv', wrong)
      await page.waitForURL(/import=/)
      await page.getByRole('heading', { level: 1, name: /1 lỗi, chưa công bố được/ }).waitFor()
      const issue = page.getByRole('row').filter({ hasText: 'nằm ngoài khoảng' })
      await expect.poll(async () => tidy(await issue.getByRole('rowheader').first().textContent())).toBe('3')
      await expect.poll(() => page.getByRole('button', { name: /^Công bố \d/ }).count()).toBe(0)
      expect((await on().ask<CatalogueView>('/api/v1/catalogue')).revision).toBe(before.revision)
      expect(await listPeriods(on())).not.toContain('2025')

      await choose(page, 'thang-11-sua.csv', right)
      const publish = page.getByRole('button', { name: 'Công bố 2 giá trị' })
      await publish.waitFor()
      await expect.poll(async () => tidy(await page.locator('main').textContent())).toMatch(/2 thêm.*0 đổi/)
      expect(await listPeriods(on())).not.toContain('2025')

      // Left and come back: what waits is still there.
      const staged = page.url()
      await page.goto(`${on().url}/`)
      await page.goto(staged)
      await publish.click()
      await page.getByRole('heading', { level: 1, name: 'Đã công bố 2 giá trị' }).waitFor()
      expect(await listPeriods(on())).toContain('2025')
      await page.getByRole('link', { name: /Tỷ số giới tính khi sinh, cả nước/ }).click()
      await page.waitForURL(/\/chi-tieu\/sex_ratio/)
      await settle(page)
      await page.getByRole('tab', { name: 'Bảng' }).click()
      await page.getByRole('row').filter({ hasText: '111,3' }).first().waitFor()

      await page.goto(staged)
      await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      await page.keyboard.press('Escape')
      expect(await listPeriods(on())).toContain('2025')
      await page.getByRole('button', { name: 'Hoàn tác thang-11-sua.csv' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click()
      await page.getByRole('heading', { level: 1, name: /Đã hoàn tác/ }).waitFor()
      expect(await listPeriods(on())).not.toContain('2025')
      await expect.poll(async () => tidy(await page.locator('main').textContent())).toContain('Đã trả lại 2 giá trị')
    })
  })

  test('where the server only reads, the page says so and offers no button', async () => {
    const catalogue = await on().ask<CatalogueView>('/api/v1/catalogue')
    await on().walk(
      '/du-lieu',
      async (page) => {
        await page.getByRole('heading', { name: 'Máy chủ này chỉ cho xem' }).waitFor()
        await expect.poll(() => page.getByRole('button', { name: 'Chọn tệp' }).count()).toBe(0)
        await expect.poll(() => page.getByRole('button', { name: /^Hoàn tác/ }).count()).toBe(0)
      },
      { between: (context) => context.route('**/api/v1/catalogue', (route) => route.fulfill({ json: { ...catalogue, writable: false } })) },
    )
  })
}
