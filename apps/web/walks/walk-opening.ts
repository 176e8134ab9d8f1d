import type { OverviewView } from '@moc/contract'
import { drawOpening } from '@moc/figures'
import { expect, test } from 'vitest'
import { type Stage, tidy } from './stage.ts'

/** The sentence with the counts that the API gives; its words and its table open the working. */
export function walkOpening(on: () => Stage): void {
  test('says in one sentence what the API counts', async () => {
    const { counts, onUnverifiedData, selection } = await on().ask<OverviewView>('/api/v1/overview')
    const sentence = drawOpening({ horizon: selection.horizon, asOf: selection.asOf, place: null, counts, onUnverifiedData }, 'vi')
    await on().walk('/', async (page) => {
      const title = tidy(await page.locator('h1').textContent())
      expect(title).toBe(tidy(sentence.map(({ text }) => text).join('')))
      for (const [status, count] of Object.entries(counts)) if (count > 0) expect(title, status).toContain(String(count))
    })
  })

  test('has a row for every part of the strategy', async () => {
    const { assessments } = await on().ask<OverviewView>('/api/v1/overview')
    await on().walk('/', async (page) => {
      const rows = page.locator('#bang-chi-tieu, table').first().locator('xpath=ancestor-or-self::*[self::section or self::table][1]')
      for (const { label } of assessments) await expect.poll(() => rows.getByText(label, { exact: true }).count(), label).toBeGreaterThan(0)
    })
  })

  test('choosing an indicator opens its page, and back leads back', async () => {
    const { assessments } = await on().ask<OverviewView>('/api/v1/overview')
    const row = assessments.find(({ indicator }) => indicator === 'sex_ratio_at_birth_national_total')!
    await on().walk('/', async (page) => {
      await page.locator('table').getByRole('link', { name: row.name, exact: true }).first().click()
      await page.waitForURL(/\/chi-tieu\/sex_ratio_at_birth_national_total/)
      await page.locator('h1').filter({ hasText: 'Tỷ số giới tính khi sinh' }).waitFor()
      await page.goBack()
      await page.waitForURL((url) => url.pathname === '/')
      await page.locator('h1').filter({ hasText: 'Đến năm 2030' }).waitFor()
      await expect.poll(() => new URL(page.url()).pathname).toBe('/')
    })
  })
}
