import { AxeBuilder } from '@axe-core/playwright'
import type { ImportPageView, IndicatorPageView } from '@moc/contract'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { choose, tabTo } from './import-files.ts'
import { settle, type Stage, tidy } from './stage.ts'

const code = 'sex_ratio_at_birth_national_total'
const key = `${code}|VN|year|2024-01-01|2024-12-31|main`
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Brings a file by the API, as a script would, and publishes it. */
export async function publishFile(stage: Stage, fileName: string, text: string, by: string): Promise<string> {
  const query = new URLSearchParams({ fileName, by })
  const staged = (await (await fetch(`${stage.url}/api/v1/imports?${query}`, { method: 'POST', body: text })).json()) as ImportPageView
  const id = staged.summary.id
  const body = JSON.stringify({ by, reasons: { '*': 'đã đối chiếu với biểu gốc' } })
  const sent = await fetch(`${stage.url}/api/v1/imports/${id}/publish`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  expect(sent.status).toBe(200)
  return id
}

/** Serious faults that axe finds on the page as it stands. */
export async function listFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(tags)
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** A figure opens its trail, down to the cell; an earlier day shows what was known then. */
export function walkTrail(on: () => Stage): void {
  test('a value of the table opens its trail by keyboard; Esc closes it and the focus is back where it was', async () => {
    await publishFile(
      on(),
      'bieu-thang-11.csv',
      `indicator,place,period,value,status,source\n${code},VN,2024,"111,2",official,Biểu tháng 11\n`,
      'Chị Hoa',
    )
    await on().walk(`/chi-tieu/${code}?view=table`, async (page) => {
      await tabTo(page, 'a', /^111,2, 2024: mở xuất xứ$/)
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('heading', { level: 2, name: /111,2/ }).waitFor()
      await expect.poll(() => new URL(page.url()).searchParams.get('value')).toBe(key)
      const parts = ['bieu-thang-11.csv', 'D2 (dòng 2)', '111,2', 'Chị Hoa', 'đã đối chiếu với biểu gốc', 'Thay cho', '111,4']
      for (const part of [...parts, '2 bản, mới nhất trước']) {
        await expect.poll(async () => tidy(await dialog.textContent())).toContain(part)
      }
      await expect.poll(() => listFaults(page)).toEqual([])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await expect.poll(() => new URL(page.url()).searchParams.get('value')).toBe(null)
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('111,2, 2024: mở xuất xứ')
    })
  })

  test('the address alone opens it, the file comes as it was brought, and what ships says so', async () => {
    await on().walk(`/chi-tieu/${code}?value=${encodeURIComponent(key)}`, async (page) => {
      const dialog = page.getByRole('dialog')
      const link = dialog.getByRole('link', { name: 'Tải tệp gốc' })
      await link.waitFor()
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
      expect(download.suggestedFilename()).toBe('bieu-thang-11.csv')
    })
    await on().walk(`/chi-tieu/${code}?value=${encodeURIComponent(key.replaceAll('2024', '2020'))}`, async (page) => {
      const dialog = page.getByRole('dialog')
      await dialog.getByText('data/observations/sex-ratio-at-birth.csv', { exact: true }).waitFor()
      await expect.poll(async () => tidy(await dialog.textContent())).toContain('Đi kèm chương trình')
      await page.setViewportSize({ width: 390, height: 844 })
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    })
  })

  test('a file that says the same again confirms the value, and the trail names it', async () => {
    const again = `place,indicator,period,value,status,source\nVN,${code},2024,"111,2",official,Biểu tháng 11\n`
    await on().walk('/du-lieu', async (page) => {
      await choose(page, 'bieu-nhac-lai.csv', again)
      await page.getByRole('button', { name: /^Ghi nhận xác nhận 1 giá trị$/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Đã ghi nhận xác nhận 1 giá trị' }).waitFor()
    })
    await on().walk(`/chi-tieu/${code}?value=${encodeURIComponent(key)}`, async (page) => {
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('link', { name: 'bieu-nhac-lai.csv' }).waitFor()
      await expect.poll(async () => tidy(await dialog.textContent())).toMatch(/Được xác nhận bởi\s*bieu-nhac-lai\.csv.*D2/)
    })
  })

  test('an earlier day is chosen and said, and one click leads back', async () => {
    await on().walk(`/chi-tieu/${code}?view=table`, async (page) => {
      const field = page.getByLabel('Kho số liệu ngày')
      await field.fill('32/1/2020')
      await page.getByRole('alert').filter({ hasText: 'Ghi ngày/tháng/năm' }).waitFor()
      await field.fill('1/1/2020')
      await field.press('Enter')
      await page.waitForURL(/knownOn=2020-01-01/)
      await page.getByText('Theo số liệu đã có trong kho đến hết ngày 01/01/2020').waitFor()
      await page.getByText('Vào ngày 01/01/2020 kho chưa có giá trị nào của chỉ tiêu này.').waitFor()
      await page.getByRole('link', { name: 'Xem số liệu hiện nay' }).click()
      await page.waitForURL((url) => !url.search.includes('knownOn'))
      await expect.poll(() => page.getByRole('row').filter({ hasText: '111,2' }).count()).toBeGreaterThan(0)
    })
    await on().walk('/?knownOn=2020-01-01', async (page) => {
      await page.getByText('Theo số liệu đã có trong kho đến hết ngày 01/01/2020').waitFor()
      await page.getByRole('button', { name: 'Bỏ ngày này, xem mọi số liệu đang có' }).click()
      await page.waitForURL((url) => !url.search.includes('knownOn'))
      await settle(page)
    })
  })
}

/** Two series side by side; another one is chosen with its reason, and the page uses it. */
export function walkSources(on: () => Stage): void {
  test('another source is chosen with a reason, used at once, and stays in the history', async () => {
    await on().walk('/chi-tieu/sex_ratio_at_birth', async (page) => {
      const panel = page.getByRole('region', { name: 'So sánh các chuỗi số liệu' })
      await panel.getByText('Mặc định: dùng chuỗi chính.').waitFor()
      await panel.getByRole('button', { name: 'Chọn chuỗi khác để dùng' }).press('Enter')
      await panel.getByLabel('Chuỗi', { exact: true }).selectOption('press')
      await panel.getByRole('button', { name: 'Dùng chuỗi này' }).press('Enter')
      await panel.getByRole('alert').filter({ hasText: 'Ghi lý do' }).waitFor()
      await panel.getByLabel('Lý do (bắt buộc)').fill('Báo đã dẫn số mới hơn của Tổng cục')
      await panel.getByLabel('Người chọn').fill('Phòng Thống kê')
      await expect.poll(() => listFaults(page)).toEqual([])
      await panel.getByRole('button', { name: 'Dùng chuỗi này' }).press('Enter')
      await panel.getByText(/^Đã chuyển sang dùng press/).waitFor()
      await panel.getByText('Lý do: Báo đã dẫn số mới hơn của Tổng cục').first().waitFor()
      await page.locator('h1').filter({ hasText: '111,8 (2023)' }).waitFor()
    })
    const answer = await on().ask<IndicatorPageView>('/api/v1/indicators/sex_ratio_at_birth')
    expect(answer.series[0]).toMatchObject({ series: 'press', role: 'chosen' })
  })
}

/** A target gets a new version; it is looked at, stored, used by the assessment, and withdrawn. */
export function walkCatalogue(on: () => Stage): void {
  test('a new version of a target is looked at, stored, used and withdrawn', async () => {
    await on().walk('/danh-muc?part=target&find=NQ28-4.1', async (page) => {
      await page.getByRole('link', { name: 'Đặt bản mới: NQ-28-2021 4.1' }).press('Enter')
      await page.getByRole('heading', { level: 2, name: 'Bản mới của mục tiêu NQ-28-2021 4.1' }).waitFor()
      await page.getByLabel('Lý do sửa (bắt buộc)').fill('Quyết định điều chỉnh')
      await page.getByRole('button', { name: 'Xem trước thay đổi' }).press('Enter')
      const preview = page.getByRole('region', { name: 'Chưa lưu được' })
      await preview.waitFor()
      await expect.poll(async () => tidy(await preview.textContent())).toMatch(/Thiếu ngày bắt đầu.*Thiếu văn bản/)
      await expect.poll(() => listFaults(page)).toEqual([])

      await page.getByLabel('Có hiệu lực từ').fill('1/11/2026')
      await page.getByLabel('Văn bản', { exact: true }).fill('99/QĐ-TTg')
      const second = page.getByRole('group', { name: 'Mốc 2' })
      await second.getByLabel('Mức').fill('112')
      await second.getByLabel('Nguyên văn').fill('không quá 112')
      await page.getByRole('button', { name: 'Xem trước thay đổi' }).press('Enter')
      const change = page.getByRole('region', { name: 'Sẽ thay đổi' })
      await change.waitFor()
      await expect
        .poll(async () => tidy(await change.textContent()))
        .toMatch(/2030: ≤ 109.*2030: ≤ 112.*4\.1 · Tỷ số giới tính khi sinh: Khó đạt → Đã đạt/)
      await page.getByRole('button', { name: 'Lưu bản mới' }).press('Enter')
      await page.getByText('Đã lưu. Mọi đánh giá được tính lại theo bản mới.').waitFor()
      await page.getByText('NQ28-4.1@2026-11-01').waitFor()

      await page.goto(`${on().url}/chi-tieu/${code}`)
      await settle(page)
      await page.locator('h1').filter({ hasText: 'Đã đạt' }).waitFor()

      await page.goto(`${on().url}/danh-muc?part=history`)
      await page.getByRole('button', { name: 'Rút lần sửa số 1' }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Lý do rút (bắt buộc)').fill('Chưa ban hành')
      await dialog.getByRole('button', { name: 'Rút' }).press('Enter')
      await page.getByText('Đã rút. Bản trước đó lại có hiệu lực.').waitFor()
      const answer = await on().ask<IndicatorPageView>(`/api/v1/indicators/${code}`)
      expect(answer.assessments[0]!.targetVersion).toBe('NQ28-4.1')
    })
  })

  test('an indicator and a threshold are edited; the footer names the version of the rules', async () => {
    await on().walk('/danh-muc?edit=women_national_assembly', async (page) => {
      await page.getByLabel('Cơ quan báo cáo').fill('Văn phòng Quốc hội')
      await page.getByLabel('Lý do sửa (bắt buộc)').fill('Bổ sung cơ quan báo cáo')
      await page.getByRole('button', { name: 'Xem trước thay đổi' }).press('Enter')
      const change = page.getByRole('region', { name: 'Sẽ thay đổi' })
      await change.waitFor()
      await expect
        .poll(async () => tidy(await change.textContent()))
        .toMatch(/Cơ quan báo cáo\(trống\)Văn phòng Quốc hội.*không đánh giá nào đổi/)
      await page.getByRole('button', { name: 'Lưu bản mới' }).press('Enter')
      await page.getByText('Đã lưu.').waitFor()

      await page.getByRole('link', { name: 'Quy tắc đánh giá' }).press('Enter')
      await page.getByRole('link', { name: 'Đặt bản mới' }).press('Enter')
      await page.getByLabel('“Khó đạt” dưới khả năng (%)').fill('70')
      await page.getByLabel('Lý do sửa (bắt buộc)').fill('Thử ngưỡng')
      await page.getByRole('button', { name: 'Xem trước thay đổi' }).press('Enter')
      await page.getByRole('region', { name: 'Chưa lưu được' }).getByText('phải thấp hơn ngưỡng').waitFor()
      await page.getByLabel('“Khó đạt” dưới khả năng (%)').fill('5')
      await page.getByRole('button', { name: 'Xem trước thay đổi' }).press('Enter')
      await page.getByRole('region', { name: 'Sẽ thay đổi' }).waitFor()
      await page.getByRole('button', { name: 'Lưu bản mới' }).press('Enter')
      await page.getByRole('contentinfo').getByText('bản 2026-11-20').waitFor()
      await page.goto(`${on().url}/phuong-phap`)
      await settle(page)
      await expect.poll(() => page.getByText('khả năng đạt dưới 5%', { exact: true }).count()).toBe(1)
    })
  })
}
