import { expect, test } from 'vitest'
import { settle, tidy, type Stage } from './stage.ts'

const garbage = [
  '/?strategy=khong-co',
  '/?place=zzz',
  '/?place=52@1999-01-01',
  '/?horizon=abc',
  '/?horizon=99999',
  '/?asOf=2021-13-45',
  '/?lang=xx&x[]=1&__proto__=1',
  '/chi-tieu?find=%25%00',
  '/chi-tieu/khong_co_chi_tieu',
  '/chi-tieu/sex_ratio_at_birth_national_total?target=zzz',
  '/chi-tieu/sex_ratio_at_birth_national_total?view=quux&horizon=-1&place=VN',
  '/chi-tieu/%E1%BB%87%F0%9F%8C%8A',
  '/du-lieu?import=N9999',
  '/du-lieu?import=..%2F..%2Fetc',
  '/trang-da-doi-ten',
]

/** Opening an old link never fails: there is a page with a heading, a sentence, and a way on. */
export function walkGarbage(on: () => Stage): void {
  test('each opens a page with a heading, a sentence and a way on', async () => {
    await on().walk(
      '/',
      async (page) => {
        for (const path of garbage) {
          await page.goto(on().url + path)
          await settle(page)
          const text = tidy(await page.locator('main').textContent())
          expect.soft(text.length, path).toBeGreaterThan(20)
          expect.soft(text, path).not.toMatch(/undefined|NaN|\[object/)
          expect.soft(await page.getByRole('navigation').first().getByRole('link').count(), path).toBeGreaterThan(1)
        }
      },
      { refusals: true },
    )
  }, 120_000)
}
