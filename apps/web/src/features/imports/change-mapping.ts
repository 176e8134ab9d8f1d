import type { ColumnRole, Mapping } from '@moc/core'

/** What a person said of one column. */
export type ColumnMapping = NonNullable<Mapping['columns']>[number]

type WholePart = Partial<Record<'indicator' | 'place' | 'period' | 'source' | 'numberFormat', string>>

/** A mapping with something said of the whole table; an empty text takes back what was said. */
export function changeWhole(mapping: Mapping, part: WholePart): Mapping {
  return dropEmpty({ ...mapping, ...part }) as Mapping
}

/** A mapping with something said of one column, counted from 0; empty texts take back, and a column of which nothing is said is left out. */
export function changeColumn(
  mapping: Mapping,
  index: number,
  part: { readonly role?: ColumnRole | ''; readonly indicator?: string; readonly period?: string },
): Mapping {
  const before = mapping.columns?.find((column) => column.index === index) ?? { index }
  const after = dropEmpty({ ...before, ...part }) as ColumnMapping
  const others = (mapping.columns ?? []).filter((column) => column.index !== index)
  const columns = Object.keys(after).length > 1 ? [...others, after].toSorted((a, b) => a.index - b.index) : others
  const { columns: _, ...rest } = mapping
  return columns.length > 0 ? { ...rest, columns } : rest
}

/** A mapping that leaves lines out, or takes them in again where there are none. */
export function changeSkipped(mapping: Mapping | null, lines: readonly number[]): Mapping | null {
  const { skipLines: _, ...rest } = mapping ?? { version: 1 as const }
  if (lines.length > 0) return { ...rest, skipLines: lines }
  return Object.keys(rest).length > 1 ? rest : null
}

function dropEmpty(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== '' && value !== undefined))
}
