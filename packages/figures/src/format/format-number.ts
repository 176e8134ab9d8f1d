import type { Language } from '../words/language.ts'

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }
const formats = new Map<string, Intl.NumberFormat>()

/**
 * Writes a number with a fixed count of decimals: `1.234.567,8` in Vietnamese, `1,234,567.8` in English, with a
 * true minus sign. Never writes "−0".
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const key = `${language}${decimals}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
    })
    formats.set(key, format)
  }
  const text = format.format(Math.abs(value))
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text
}

/** Writes a difference with its sign, `+1,2` or `−0,4`; what rounds to zero has no sign. */
export function formatSigned(value: number, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** Writes a number as it stands, with as many decimals as it has, at most three: levels that a document names. */
export function formatExact(value: number, language: Language): string {
  return formatNumber(value, Math.min(3, countDecimals(value)), language)
}

/** How many decimals a number needs to be written in full, at most six. */
export function countDecimals(value: number): number {
  for (let decimals = 0; decimals < 6; decimals++) {
    if (Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9 * Math.max(1, Math.abs(value))) return decimals
  }
  return 6
}
