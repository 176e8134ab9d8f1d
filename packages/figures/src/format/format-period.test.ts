import { termPeriod, yearPeriod, type Period } from '@moc/core'
import { expect, test } from 'vitest'
import { formatPeriod } from './format-period.ts'

const period = (kind: Period['kind'], from: string, to: string): Period => ({ kind, from, to, label: 'Khóa XV, nguyên văn' })

test.each([
  [yearPeriod(2024, 'Sơ bộ 2024'), '2024', '2024'],
  [termPeriod(2021, 2026, 'Khóa XV'), '2021–2026', '2021–2026'],
  [period('schoolYear', '2020-09-01', '2021-05-31'), '2020–2021', '2020–2021'],
  [period('quarter', '2024-04-01', '2024-06-30'), 'quý 2/2024', 'Q2 2024'],
  [period('half', '2024-01-01', '2024-06-30'), 'nửa đầu 2024', 'first half of 2024'],
  [period('half', '2024-07-01', '2024-12-31'), 'nửa cuối 2024', 'second half of 2024'],
  [period('months', '2024-01-01', '2024-09-30'), '9 tháng 2024', '9 months of 2024'],
  [period('date', '2019-04-01', '2019-04-01'), '01/04/2019', '01/04/2019'],
])('%j', (given, vi, en) => {
  expect([formatPeriod(given, 'vi'), formatPeriod(given, 'en')]).toEqual([vi, en])
})
