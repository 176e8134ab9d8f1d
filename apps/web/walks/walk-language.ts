import { expect, test } from 'vitest'
import type { Stage } from './stage.ts'

/** The language is kept from page to page and from visit to visit. */
export function walkLanguage(on: () => Stage): void {
  test('the language stays for the next page and the next visit', async () => {
    await on().walk('/', async (page) => {
      await page.getByRole('button', { name: 'Tiếng Anh' }).click()
      await page.waitForURL(/lang=en/)
      await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click()
      await page.waitForURL(/\/du-lieu\?lang=en/)
      await page.goto(`${on().url}/chi-tieu`)
      await page.waitForURL(/lang=en/)
      await page.waitForFunction(() => document.documentElement.lang === 'en')
      expect(new URL(page.url()).pathname).toBe('/chi-tieu')
    })
  })
}
