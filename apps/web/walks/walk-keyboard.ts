import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Stage } from './stage.ts'

const address = '/chi-tieu/sex_ratio_at_birth_national_total'

interface Stop {
  readonly name: string
  readonly where: string
  readonly outlined: boolean
  readonly tall: number
}

/** The element that has the focus: its name, the landmark it lies in, whether the focus is seen. */
function describeFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const style = getComputedStyle(at)
    const labelled = at.closest('label') ?? (at.id === '' ? null : document.querySelector(`label[for="${CSS.escape(at.id)}"]`))
    return {
      name: (at.getAttribute('aria-label') ?? labelled?.textContent ?? at.textContent ?? '').trim(),
      where: at.closest('header, nav, main, footer')?.tagName.toLowerCase() ?? 'body',
      outlined: style.outlineStyle !== 'none' || (at.parentElement !== null && getComputedStyle(at.parentElement).outlineStyle !== 'none'),
      tall: at.getBoundingClientRect().height,
    }
  })
}

/** The whole page without a pointer: order, names, seen focus, the one-letter keys. */
export function walkKeyboard(on: () => Stage): void {
  test('Tab goes through the page in order, each stop has a name and is seen', async () => {
    await on().walk(address, async (page) => {
      const stops: Stop[] = []
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        const stop = await describeFocus(page)
        if (stop.where === 'body' && stops.length > 1) break
        stops.push(stop)
      }
      expect(stops[0]!.name).toBe('Đến nội dung chính')
      expect(stops.filter(({ name }) => name === '')).toEqual([])
      expect(stops.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([])
      const order = stops.slice(1).map(({ where }) => (where === 'nav' ? 'header' : where))
      expect(order.lastIndexOf('header')).toBeLessThan(order.length)
      expect(order.indexOf('footer')).toBeGreaterThan(order.indexOf('main'))
    })
  })

  test('the first stop leads past the navigation', async () => {
    await on().walk(address, async (page) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect((await describeFocus(page)).where).not.toBe('header')
    })
  })

  test('“t” turns chart and table over and says so; turned off, or while typing, it does not', async () => {
    await on().walk(address, async (page) => {
      await page.keyboard.press('t')
      await page.waitForURL(/view=table/)
      await page.locator('table').waitFor()
      await expect.poll(() => page.locator('[role=status]').allTextContents()).toContain('Đang xem bảng')
      await page.keyboard.press('t')
      await page.waitForURL((url) => !url.search.includes('view'))
      await page.keyboard.press('/')
      await page.keyboard.type('t')
      await expect.poll(() => page.url()).not.toContain('view=table')
    })
  })

  test('“/” finds an indicator without diacritics and Enter opens it; Escape closes', async () => {
    await on().walk('/', async (page) => {
      await page.keyboard.press('/')
      const box = page.getByRole('combobox', { name: 'Tìm chỉ tiêu, địa bàn' })
      const found = page.locator('[role=option]')
      await expect.poll(() => box.evaluate((at) => at === document.activeElement)).toBe(true)
      await page.keyboard.type('nu dai bieu quoc hoi')
      await found.first().waitFor()
      await page.keyboard.press('Escape')
      await found.first().waitFor({ state: 'detached' })
      await page.keyboard.press('/')
      await page.keyboard.type('ty le nu dai bieu quoc hoi')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/chi-tieu\/women_/)
      await page.locator('h1').filter({ hasText: 'Quốc hội' }).waitFor()
      await expect.poll(() => page.url()).toContain('/chi-tieu/women_')
    })
  })

  test('arrows read the chart year by year', async () => {
    await on().walk(address, async (page) => {
      await page.locator('[data-drawn] svg').waitFor()
      await page.getByRole('group', { name: 'Biểu đồ' }).focus()
      await page.keyboard.press('End')
      await expect.poll(async () => (await page.locator('[role=status]').allTextContents()).join(' ')).toMatch(/2030 · Dự báo/)
      await page.keyboard.press('Home')
      await expect.poll(async () => (await page.locator('[role=status]').allTextContents()).join(' ')).toMatch(/2000 · 107,3/)
    })
  })
}
