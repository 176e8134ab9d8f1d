import type { IndicatorPageView } from '@moc/contract'
import { drawAttainment, formatBand, type AttainmentFigure } from '@moc/figures'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type Stage, tidy } from './stage.ts'

const address = '/chi-tieu/sex_ratio_at_birth_national_total'

async function askFigure(stage: Stage, code: string, query = ''): Promise<{ page: IndicatorPageView; figure: AttainmentFigure }> {
  const page = await stage.ask<IndicatorPageView>(`/api/v1/indicators/${code}${query}`)
  return { page, figure: drawAttainment(page, { language: 'vi', beside: false, yearsBefore: 25, strategies: {} }) }
}

/** What the chart says aloud, year by year, under the arrow keys. */
async function readAloud(page: Page): Promise<string[]> {
  const chart = page.getByRole('group', { name: 'Biểu đồ' })
  const said: string[] = []
  await chart.focus()
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('ArrowRight')
    const now = tidy(await page.locator('[role=status]').filter({ hasText: '·' }).first().textContent())
    if (now === said.at(-1)) break
    said.push(now)
  }
  return said
}

/** The finding, the chart and the table of the same numbers, the band of the probability. */
export function walkIndicator(on: () => Stage): void {
  test('the title is the finding, and the chart is drawn', async () => {
    const { page: answer, figure } = await askFigure(on(), 'sex_ratio_at_birth_national_total')
    await on().walk(address, async (page) => {
      await page.locator('[data-drawn] svg').waitFor()
      await expect.poll(async () => tidy(await page.locator('h1').textContent())).toContain(tidy(figure.title))
      await expect.poll(() => page.getByRole('img', { name: 'Biểu đồ theo thời gian' }).getAttribute('aria-label')).toBe(figure.altText)
      const row = answer.assessments[0]!
      if (row.probability !== undefined) {
        await expect.poll(async () => tidy(await page.locator('main').textContent())).toContain(formatBand(row.probability, 'vi'))
      }
      await expect.poll(() => page.locator('[data-drawn] svg').textContent()).toContain('109')
    })
  })

  test('the table and the chart hold the same numbers, and those are the API’s', async () => {
    const { figure } = await askFigure(on(), 'sex_ratio_at_birth_national_total')
    const numbers = figure.rows.filter(({ kind }) => kind !== 'target').map(({ period, shown }) => [period, shown])
    await on().walk(address, async (page) => {
      await page.locator('[data-drawn] svg').waitFor()
      const said = await readAloud(page)
      expect(said).toHaveLength(numbers.length)
      for (const [i, [period, shown]] of numbers.entries()) expect(said[i]).toMatch(new RegExp(`^${period} · .*${shown}`))

      await page.getByRole('tab', { name: 'Bảng' }).click()
      await page.waitForURL(/view=table/)
      const rows = page.locator('tbody:not([data-kind=target]) tr:has(th[scope=row])')
      const readCells = () =>
        rows.evaluateAll((all) => all.map((row) => [row.querySelector('th')!.textContent, row.querySelector('td')!.textContent]))
      await expect.poll(readCells).toEqual(numbers)
    })
  })

  test('another year and another place are one choice away, and the address keeps them', async () => {
    await on().walk(address, async (page) => {
      await page.getByLabel('Năm đánh giá').selectOption('2026')
      await page.waitForURL(/horizon=2026/)
      await page.locator('h1').filter({ hasText: '2026' }).waitFor()
      await expect.poll(() => page.getByLabel('Năm đánh giá').inputValue()).toBe('2026')
    })
    await on().walk('/chi-tieu/population_female_share?place=42', async (page) => {
      await expect.poll(() => page.getByLabel('Địa bàn', { exact: true }).inputValue()).toBe('42')
      await expect.poll(async () => tidy(await page.locator('h1').textContent())).toMatch(/^Tỷ lệ nữ trong dân số: 50/)
    })
  })

  test('the table comes as a file for Excel: byte order mark, semicolons, comma decimals', async () => {
    await on().walk(`${address}?view=table`, async (page) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải bảng (CSV)' }).click()])
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      const file = Buffer.concat(chunks)
      expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(file.toString('utf8')).toContain(';2024;111,4;')
      expect(download.suggestedFilename()).toBe('sex_ratio_at_birth_national_total_VN_2026-11-20.csv')
    })
  })
}
