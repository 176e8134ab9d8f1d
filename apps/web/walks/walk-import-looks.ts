import { AxeBuilder } from '@axe-core/playwright'
import type { CatalogueView } from '@moc/contract'
import type { ImportSummary } from '@moc/core'
import { expect, test } from 'vitest'
import { choose, wideTable } from './import-files.ts'
import { listVietnamese } from './list-vietnamese.ts'
import { settle, type Stage, tidy } from './stage.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** A question and an error at once. */
const doubtful = wideTable.replace('118,6', '1186').replace('Biểu 18', 'Biểu 18a')

/** An import that asks and is wrong: whole at every size and in both languages, and nothing for axe to find. */
export function walkImportLooks(on: () => Stage): void {
  test('the table shows what is no data and why, what is asked and what is wrong', async () => {
    await on().walk('/du-lieu', async (page) => {
      await choose(page, 'Biểu 18a.csv', doubtful)
      await page.getByRole('heading', { level: 1, name: /câu hỏi|lỗi/ }).waitFor()
      await settle(page)
      const row = async (line: number) =>
        tidy(
          await page
            .locator('tbody tr', { has: page.locator('th[scope=row]', { hasText: new RegExp(`^${line}$`) }) })
            .first()
            .textContent(),
        )
      await expect.poll(() => row(1)).toContain('tên bảng')
      await expect.poll(() => row(2)).toContain('đơn vị')
      await expect.poll(() => row(4)).toContain('số cột')
      await expect.poll(() => row(5)).toContain('dòng tổng')
      await expect.poll(() => row(6)).toContain('42')
      await expect.poll(() => row(7)).toContain('nằm ngoài khoảng')
      await expect.poll(() => row(10)).toContain('chữ ký')
      await expect.poll(() => page.locator('s').count()).toBeGreaterThan(5)
    })
  })

  test('nothing scrolls sideways, axe finds nothing, and English is English', async () => {
    const { places, indicators } = await on().ask<CatalogueView>('/api/v1/catalogue')
    const { imports } = await on().ask<{ imports: ImportSummary[] }>('/api/v1/imports')
    // Names of places, agencies, files and people, and a row of the file that is quoted.
    const names = [
      ...places.flatMap((place) => [place.nameVi, place.nameEn]),
      ...indicators.flatMap(({ agencyVi }) => agencyVi ?? []),
      ...imports.flatMap(({ fileName, by, publishedBy }) => [fileName, by ?? '', publishedBy ?? '']),
      'Biểu 18b.csv',
      'CẢ NƯỚC',
    ]
    await on().walk('/du-lieu', async (page) => {
      await choose(page, 'Biểu 18b.csv', doubtful.replace('18a', '18b'))
      await page.getByRole('heading', { level: 1, name: /câu hỏi|lỗi/ }).waitFor()
      await settle(page)
      await page.getByRole('button', { name: 'Ánh xạ cột' }).click()
      for (const width of [1920, 1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.waitForTimeout(100)
        expect
          .soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `at ${width}`)
          .toBeLessThanOrEqual(0)
      }
      const { violations } = await new AxeBuilder({ page })
        .withTags(tags)
        .options({ resultTypes: ['violations'] })
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([])
      await page.getByRole('button', { name: 'Tiếng Anh' }).click()
      await page.waitForURL(/lang=en/)
      await settle(page)
      await expect.poll(() => listVietnamese(page, names)).toEqual([])
    })
  }, 120_000)
}
