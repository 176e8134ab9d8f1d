import type { Mapping, RowIssue } from '@moc/core'
import type { Codebook } from '../names/codebook.ts'
import { findIndicator } from '../names/find-indicator.ts'
import { matchPlaces } from '../names/match-places.ts'
import { mappingUnknown } from './messages.ts'

/**
 * What a mapping names that is not there: a column beyond the table, an indicator or a place that nobody knows. Each is an
 * error, since what a person said would otherwise be passed over without a word. `width` is the number of columns.
 */
export function checkMapping(mapping: Mapping, width: number, codebook: Codebook, today: string): RowIssue[] {
  const columns = mapping.columns ?? []
  const indicators = [mapping.indicator, ...columns.map(({ indicator }) => indicator)].filter((each) => each !== undefined)
  const wrong = [
    ...columns.filter(({ index }) => index >= width).map(({ index }) => ['columns.index', String(index)] as const),
    ...indicators.filter((text) => findIndicator(codebook, text).kind !== 'indicator').map((text) => ['indicator', text] as const),
    ...(mapping.place !== undefined && matchPlaces(codebook, mapping.place, { on: today }).length === 0
      ? [['place', mapping.place] as const]
      : []),
  ]
  return wrong.map(([field, text]) => ({ line: null, column: null, ...mappingUnknown(field, text) }))
}
