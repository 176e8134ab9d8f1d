import type { Conclusion, Finding } from '@moc/core'
import { formatNumber } from '../format/format-number.ts'
import { conclusionWords } from '../words/conclusions.ts'
import type { Language } from '../words/language.ts'
import { unitOfChange, writeChange, writeP, writeValue, type Measure } from './write-change.ts'

/** Facts that are values of the series, those that are differences in its unit, those that are years. */
const values = new Set(['observed', 'forecast', 'lo95', 'hi95'])
const changes = new Set(['change', 'changePerYear', 'difference', 'levelChange', 'trendChange', 'slope', 'postTrend', 'underPraisWinsten'])
const years = new Set(['year', 'from', 'to'])
/** Fractions that are read as percentage points. */
const fractions = new Set(['diff', 'lo', 'hi'])

/** The sentences of a conclusion in the reader's language: what may be said, and what may not. */
export function sayConclusion({ may, mayNot }: Conclusion, measure: Measure, language: Language): { may: string[]; mayNot: string[] } {
  const words = conclusionWords[language]
  return {
    may: may.map((finding) => words.may[finding.code](writeFacts(finding, measure, language))),
    mayNot: mayNot.map((finding) => words.mayNot[finding.code](writeFacts(finding, measure, language))),
  }
}

/** Every fact as it is read: differences with sign and unit, p-values with their comparison, years plain. */
function writeFacts({ facts }: Finding<string>, measure: Measure, language: Language): Record<string, string> {
  const unit = unitOfChange(measure, language)
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (name === 'why' && language === 'en' && facts['whyEn'] !== undefined) return [name, String(facts['whyEn'])]
      if (typeof fact === 'string') return [name, fact]
      if (years.has(name)) return [name, String(fact)]
      if (values.has(name)) return [name, writeValue(fact, measure, language)]
      if (changes.has(name)) return [name, `${writeChange(fact, measure, language)} ${unit}`]
      if (fractions.has(name))
        return [name, name === 'diff' ? `${writeChange(fact * 100, measure, language)} ${unit}` : writeFraction(fact, facts, language)]
      if (name === 'p') return [name, writeP(fact, language)]
      if (Number.isInteger(fact)) return [name, formatNumber(fact, 0, language)]
      return [name, formatNumber(fact, fact < 0.1 ? 3 : 2, language)]
    }),
  )
}

function writeFraction(fact: number, facts: Finding<string>['facts'], language: Language): string {
  const wide = Number(facts['hi']) - Number(facts['lo'])
  return formatNumber(fact * 100, wide * 100 < 0.5 ? 2 : 1, language)
}
