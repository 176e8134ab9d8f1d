import type { IndicatorPageView } from '@moc/contract'
import { indicatorWords, sharedWords, writeCsv, type AttainmentFigure, type CsvCell, type FigureRow, type Language } from '@moc/figures'
import { namePlace } from '../../places/name-place.ts'

/** Hands the table of a figure to the browser as a CSV file that Excel in Việt Nam opens rightly. */
export function saveTable(page: IndicatorPageView, figure: AttainmentFigure, language: Language): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([writeTable(page, figure, language)], { type: 'text/csv;charset=utf-8' }))
  link.download = `${page.indicator.code}_${page.place.id.replace('@', '_')}_${page.knownOn ?? page.asOf}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The table of a figure as CSV, each line with what it takes to stand alone: indicator, place and unit. */
export function writeTable(page: IndicatorPageView, figure: AttainmentFigure, language: Language): string {
  const words = indicatorWords[language]
  const { columns, fileColumns } = words.table
  const name = language === 'vi' ? page.indicator.nameVi : page.indicator.nameEn
  const place = namePlace(page.place, language)
  const header = [
    words.file.indicator,
    words.file.place,
    fileColumns.kind,
    columns.period,
    columns.value,
    words.file.unit,
    columns.numerator,
    columns.denominator,
    fileColumns.lo50,
    fileColumns.hi50,
    fileColumns.lo80,
    fileColumns.hi80,
    columns.status,
    columns.verification,
    columns.source,
    fileColumns.note,
    words.file.knownOn,
  ]
  return writeCsv(
    header,
    figure.rows.map((row) => writeRow(row, name, place, figure.unit, page.knownOn ?? page.asOf, language)),
  )
}

function writeRow(row: FigureRow, name: string, place: string, unit: string, asOf: string, language: Language): CsvCell[] {
  const words = indicatorWords[language].table
  const shared = sharedWords[language]
  const number = (value: number | null): CsvCell => (value === null ? null : { number: value, decimals: null })
  // A target keeps its comparator; everything else is a number that can be reckoned with.
  const value = row.kind === 'target' ? row.shown : number(row.value)
  const status = row.kind === 'target' ? row.of : row.status === null ? null : shared.observationStatuses[row.status]
  const verification =
    row.verification === null
      ? null
      : row.kind === 'observed' && row.verification === 'unverified'
        ? shared.noSource
        : shared.verifications[row.verification]
  return [
    name,
    place,
    words.kinds[row.kind],
    row.period === '' ? words.everyYear : row.period,
    value,
    unit,
    number(row.numerator),
    number(row.denominator),
    number(row.band50?.lo ?? null),
    number(row.band50?.hi ?? null),
    number(row.band80?.lo ?? null),
    number(row.band80?.hi ?? null),
    status,
    verification,
    row.source,
    row.note,
    asOf,
  ]
}
