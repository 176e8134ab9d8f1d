import type { AnyTarget, Catalogue, Document, Indicator, Policy } from '@moc/core'
import type { NewCatalogueEdit } from '@moc/store'
import { dayBefore } from './day-before.ts'

/** What edits are laid over: the catalogue that ships, and the numbers by which targets are judged. */
export interface Editable {
  readonly catalogue: Catalogue
  readonly policy: Policy
}

type Edit = Pick<NewCatalogueEdit, 'kind' | 'code' | 'record' | 'effectiveFrom'> & { readonly withdrawnAt?: string | null }

/**
 * Lays edits over what ships, in the order in which they were made; what was withdrawn is passed over, and so is an
 * edit of something that no longer ships. A new version of a target ends the one that it amends on the day before.
 */
export function layEdits(standing: Editable, edits: readonly Edit[]): Editable {
  return edits.filter(({ withdrawnAt }) => (withdrawnAt ?? null) === null).reduce(layEdit, standing)
}

function layEdit(standing: Editable, edit: Edit): Editable {
  switch (edit.kind) {
    case 'indicator':
      return { ...standing, catalogue: layIndicator(standing.catalogue, edit) }
    case 'target':
      return { ...standing, catalogue: layTarget(standing.catalogue, edit) }
    case 'policy':
      return { ...standing, policy: { ...standing.policy, ...(edit.record as Partial<Policy>) } }
  }
}

function layIndicator(catalogue: Catalogue, { code, record }: Edit): Catalogue {
  const changed = record as Partial<Indicator>
  return { ...catalogue, indicators: catalogue.indicators.map((each) => (each.code === code ? { ...each, ...changed } : each)) }
}

function layTarget(catalogue: Catalogue, { code, record, effectiveFrom }: Edit): Catalogue {
  const amended = catalogue.targets.find((target) => target.code === code)
  if (amended === undefined || effectiveFrom === null) return catalogue
  // An edit is stored once its record has been read as strictly as the files that ship.
  const version = { ...record, strategy: amended.strategy, slot: record['verification'] === 'not_found' } as unknown as AnyTarget
  const last = dayBefore(effectiveFrom)
  const ended = amended.effectiveTo !== null && amended.effectiveTo < last ? amended.effectiveTo : last
  return {
    ...catalogue,
    documents: withDocument(catalogue, version.document, amended),
    targets: [...catalogue.targets.map((each): AnyTarget => (each === amended ? { ...each, effectiveTo: ended } : each)), version],
  }
}

/**
 * The documents with one that an edit names, where it is not listed: it has the name that was given and the level of
 * the document that it amends; everything else of it is not known.
 */
function withDocument({ documents }: Catalogue, code: string, amended: AnyTarget): readonly Document[] {
  if (documents.some((each) => each.code === code)) return documents
  const level = documents.find((each) => each.code === amended.document)?.level ?? ''
  const named: Document = {
    code,
    number: code,
    titleVi: code,
    titleEn: code,
    issuerVi: '',
    issued: null,
    level,
    verification: 'unverified',
    note: null,
  }
  return [...documents, named]
}
