import { DomainFailure, type Strategy } from '@moc/core'
import type { CatalogueIndex } from './catalogue-index.ts'
import { foldCase } from './fold-case.ts'

/** The strategy that stands where none is named: the national strategy in force. */
export const defaultStrategy = 'NQ-28-2021'

/** Finds a strategy by code, alias, document number or name, whatever the case and the spaces. Throws `strategy-unknown`. */
export function findStrategy(index: CatalogueIndex, asked: string | undefined): Strategy {
  const { strategies } = index.catalogue
  const wanted = foldCase(asked ?? defaultStrategy)
  const found = strategies.find((strategy) => namesOf(index, strategy).some((name) => foldCase(name) === wanted))
  if (found) return found
  // A catalogue of an office's own need not hold the national strategy: its first then stands.
  if (asked === undefined && strategies[0]) return strategies[0]
  const known = strategies.map(({ code }) => code).join(', ')
  throw new DomainFailure('strategy-unknown', `no strategy ${asked}`, { strategy: asked ?? defaultStrategy, known })
}

function namesOf(index: CatalogueIndex, strategy: Strategy): string[] {
  const { code, document, nameVi, nameEn, shortVi, shortEn, aliases } = strategy
  const number = index.documents.get(document)?.number
  return [code, document, nameVi, nameEn, shortVi, shortEn, ...aliases, ...(number ? [number] : [])]
}
