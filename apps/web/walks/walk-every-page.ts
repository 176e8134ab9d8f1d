import { AxeBuilder } from '@axe-core/playwright'
import type { CatalogueView } from '@moc/contract'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { listVietnamese } from './list-vietnamese.ts'
import { examined, pages } from './pages.ts'
import { settle, type Stage } from './stage.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Nothing scrolls sideways, and, on one page of every kind, axe finds nothing serious. Colours are the same at every
 * size and by far the slowest to check: they are looked at once.
 */
async function examine(page: Page, path: string, what: string, colours: boolean): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${what}: scrolls sideways`)
    .toBeLessThanOrEqual(0)
  if (!examined.has(path)) return
  const { violations } = await new AxeBuilder({ page })
    .withTags(tags)
    .options({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: colours } } })
    .analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect
    .soft(
      serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
      what,
    )
    .toEqual([])
}

/** At the size of a desk and of a phone, and in English: the same page, whole. */
export function walkEveryPage(on: () => Stage): void {
  test.each(pages)(
    '%s',
    async (path) => {
      const { places, indicators } = await on().ask<CatalogueView>('/api/v1/catalogue')
      const names = [...places.flatMap((place) => [place.nameVi, place.nameEn]), ...indicators.flatMap(({ agencyVi }) => agencyVi ?? [])]
      await on().walk(path, async (page) => {
        await examine(page, path, 'at 1440', true)
        await page.setViewportSize({ width: 390, height: 844 })
        await page.waitForTimeout(150)
        await examine(page, path, 'at 390', false)
        await page.getByRole('button', { name: 'Tiếng Anh' }).click()
        await page.waitForURL(/lang=en/)
        await page.waitForFunction(() => document.documentElement.lang === 'en')
        await settle(page)
        await expect.poll(() => listVietnamese(page, names), 'Vietnamese left over in English').toEqual([])
      })
    },
    120_000,
  )
}
