import type { Period } from '@moc/core'
import type { Language } from '../words/language.ts'
import { formatDate, formatYears } from './format-date.ts'

/** Writes a period short enough for a table: `2024`, `2021–2026`, `quý 2/2024`. Never uses the source's own wording. */
export function formatPeriod(period: Period, language: Language): string {
  const from = Number(period.from.slice(0, 4))
  const to = Number(period.to.slice(0, 4))
  const month = Number(period.from.slice(5, 7))
  switch (period.kind) {
    case 'year':
    case 'term':
    case 'schoolYear':
      return formatYears(from, to)
    case 'quarter': {
      const quarter = Math.ceil(month / 3)
      return language === 'vi' ? `quý ${quarter}/${from}` : `Q${quarter} ${from}`
    }
    case 'half':
      return language === 'vi' ? `nửa ${month <= 6 ? 'đầu' : 'cuối'} ${from}` : `${month <= 6 ? 'first' : 'second'} half of ${from}`
    case 'months': {
      const count = Number(period.to.slice(5, 7)) - month + 1
      return language === 'vi' ? `${count} tháng ${from}` : `${count} months of ${from}`
    }
    case 'date':
      return formatDate(period.from)
  }
}
