import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { pages } from './pages.ts'
import type { Stage } from './stage.ts'

const widths = [390, 1440] as const

/** At the size of a phone and of a desk: nothing scrolls sideways, and axe finds nothing serious. */
export function walkEveryPage(on: () => Stage): void {
  test.each(pages.flatMap((path) => widths.map((width) => [path, width] as const)))('%s at %i', async (path, width) => {
    await on().walk(
      path,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'scrolls sideways').toBeLessThanOrEqual(0)
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([])
      },
      { width, height: width < 500 ? 844 : 900 },
    )
  })
}
