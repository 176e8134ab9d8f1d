import type { CatalogueView } from '@moc/contract'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pages } from './pages.ts'
import { settle, type Stage } from './stage.ts'

/** Letters that Vietnamese has and English has not. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

/** All that a reader sees or hears, except what is marked as Vietnamese, as data in their own language are. */
function listTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.parentElement!
      if (!at.closest('[lang=vi], script, style')) texts.push(walker.currentNode.textContent ?? '')
    }
    for (const at of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (!at.closest('[lang=vi]')) for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(at.getAttribute(name) ?? '')
    }
    return texts.filter((text) => text.trim() !== '')
  })
}

/** The language switch leaves no Vietnamese behind but names: of places, agencies and documents. */
export function walkLanguage(on: () => Stage): void {
  test.each(pages)('no word of the page is Vietnamese: %s', async (path) => {
    const { places, indicators } = await on().ask<CatalogueView>('/api/v1/catalogue')
    const names = ['Mốc', 'QĐ', ...places.flatMap((place) => [place.nameVi, place.nameEn]), ...indicators.flatMap(({ agencyVi }) => agencyVi ?? [])].toSorted((a, b) => b.length - a.length)
    await on().walk(path, async (page) => {
      await page.getByRole('button', { name: 'Tiếng Anh' }).click()
      await page.waitForURL(/lang=en/)
      await settle(page)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
      const left = (await listTexts(page)).filter((text) => vietnamese.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text)))
      expect([...new Set(left)]).toEqual([])
    })
  })

  test('the language stays for the next page and the next visit', async () => {
    await on().walk('/', async (page) => {
      await page.getByRole('button', { name: 'Tiếng Anh' }).click()
      await page.waitForURL(/lang=en/)
      await page.getByRole('navigation').getByRole('link', { name: 'Data' }).click()
      await page.waitForURL(/\/du-lieu\?lang=en/)
      await page.goto(`${on().url}/chi-tieu`)
      await page.waitForURL(/lang=en/)
    })
  })
}
