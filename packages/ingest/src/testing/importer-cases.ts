import { readFileSync } from 'node:fs'

interface ImporterCase {
  readonly category: string
  readonly input: string
}

/** The single texts that the shipped cases of some categories list, without the explanations behind them; for tests alone. */
export function listImporterTexts(...categories: readonly string[]): string[] {
  const { cases } = JSON.parse(readFileSync(new URL('importer-cases.json', import.meta.url), 'utf8')) as { cases: ImporterCase[] }
  return cases
    .filter(({ category }) => categories.includes(category))
    .flatMap(({ input }) => input.split(/\s*;\s*|\s[|/]\s|(?<=\p{L}), |(?<="), (?=")|(?<=\)), /u))
    .map((text) => text.replaceAll(String.raw`\n`, '\n').replace(/ \([^)]*\)$| …$/u, ''))
    .map((text) => (/^"\D+"?$|^\D+"$/.test(text) ? text.replaceAll('"', '') : text))
}
