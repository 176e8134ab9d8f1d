import type { CatalogueView, ImportPageView } from '@moc/contract'
import type { UnderstoodTable } from '@moc/core'
import { formatInstant, formatNumber, importWords, type ImportStep, type Language } from '@moc/figures'
import { commonIndicator } from './list-lines.ts'
import { nameIndicator } from './say-difference.ts'

/** The step on which an import stands: the first that wants something of a person. */
export function findStep({ summary, progress, diff, wantReasons }: ImportPageView): ImportStep {
  if (progress !== null || summary.state === 'reading') return 'table'
  switch (summary.state) {
    case 'asking':
      return 'questions'
    case 'failed':
      return 'table'
    case 'staged':
      return wantReasons.length > 0 || diff.issues.some(({ severity }) => severity === 'error') ? 'checks' : 'difference'
    case 'published':
    case 'undone':
    case 'discarded':
      return 'publish'
  }
}

/** The finding: what the file would do, did, or wants. */
export function sayImportTitle(page: ImportPageView, language: Language): string {
  const { summary, progress, diff, questions, answers } = page
  const words = importWords[language].titles
  const name = summary.fileName
  const text = (n: number) => formatNumber(n, 0, language)
  if (progress !== null || summary.state === 'reading') return words.reading(name)
  switch (summary.state) {
    case 'asking': {
      const open = questions.filter(({ id }) => answers[id] === undefined).length
      return words.asking(name, open === 0 ? questions.length : open)
    }
    case 'failed':
      return words.failed(name)
    case 'staged': {
      const errors = diff.issues.filter(({ severity }) => severity === 'error').length
      if (errors > 0) return words.blocked(name, text(errors), errors)
      if (diff.added + diff.changed === 0 && diff.unchanged > 0) return words.nothingNew(name)
      return words.staged(name, text(diff.added), text(diff.changed), text(diff.rejected))
    }
    case 'published': {
      const values = (summary.added ?? 0) + (summary.changed ?? 0)
      const confirmed = summary.unchanged ?? 0
      return values === 0 && confirmed > 0 ? words.confirmed(text(confirmed), confirmed) : words.published(text(values), values)
    }
    case 'undone':
      return words.undone(name)
    case 'discarded':
      return words.discarded(name)
  }
}

/** What was understood of the file, in one line; for an import that is over, its file and its day. */
export function sayImportSubtitle(
  { summary }: ImportPageView,
  table: UnderstoodTable | null,
  catalogue: CatalogueView | undefined,
  language: Language,
): string {
  const words = importWords[language].subtitle
  if (summary.state === 'published' || summary.state === 'undone' || summary.state === 'discarded') {
    return [summary.fileName, formatInstant(summary.undoneAt ?? summary.publishedAt ?? summary.stagedAt)].join(' · ')
  }
  const indicator = table === null ? null : commonIndicator(table)
  return [
    indicator !== null && nameIndicator(indicator, catalogue, language),
    table?.sheet !== undefined && words.sheet(table.sheet),
    table !== null && table.sheet === undefined && table.encoding.toUpperCase(),
    table !== null && table.columns.length > 0 && sayFormat(table, language),
    summary.rows > 0 && words.values(formatNumber(summary.rows, 0, language), summary.rows),
    words.unpublished,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** How the table writes its numbers; the number cells of a workbook are written in no way. */
function sayFormat({ sheet, numberFormat }: UnderstoodTable, language: Language): string {
  const { formats } = importWords[language].subtitle
  return formats[sheet !== undefined && numberFormat === 'plain' ? 'cells' : numberFormat]
}
