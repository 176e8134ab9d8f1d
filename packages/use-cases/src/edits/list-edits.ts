import { targetLabel, type AnyTarget, type Document, type Indicator } from '@moc/core'
import { listCatalogueEdits, type CatalogueEdit } from '@moc/store'
import type { Program } from '../program.ts'

/** An indicator, as far as it can be edited. */
export type EditableIndicator = Pick<
  Indicator,
  | 'code'
  | 'nameVi'
  | 'nameEn'
  | 'unitVi'
  | 'unitEn'
  | 'scale'
  | 'direction'
  | 'agencyVi'
  | 'definitionVi'
  | 'definitionEn'
  | 'aliases'
  | 'verification'
>

/** A version of a target, as far as it can be edited; `last` where no other version replaces it. */
export interface EditableTarget extends Pick<
  AnyTarget,
  'code' | 'strategy' | 'document' | 'nameVi' | 'nameEn' | 'textVi' | 'effectiveFrom' | 'effectiveTo' | 'amends' | 'verification'
> {
  readonly label: string
  readonly unitVi: string | null
  readonly unitEn: string | null
  readonly direction: 'higher' | 'lower' | 'band' | null
  readonly kind: Extract<AnyTarget, { slot: false }>['kind'] | null
  readonly milestones: Extract<AnyTarget, { slot: false }>['milestones']
  readonly last: boolean
}

/** Everything that can be edited as it stands, and the edits that led there. */
export interface Edits {
  readonly revision: number
  /** The newest first, those that were withdrawn among them. */
  readonly edits: readonly CatalogueEdit[]
  readonly indicators: readonly EditableIndicator[]
  readonly targets: readonly EditableTarget[]
  readonly policy: Readonly<Record<string, string | number>>
  readonly documents: readonly Pick<Document, 'code' | 'number' | 'titleVi' | 'issued'>[]
}

/** Reads what can be edited. */
export async function listEdits(program: Program): Promise<Edits> {
  const { revision, catalogue, policy } = await program.catalogue()
  const replaced = new Set(catalogue.targets.map(({ amends }) => amends))
  return {
    revision,
    edits: (await listCatalogueEdits(program.store)).toSorted((a, b) => b.number - a.number),
    indicators: catalogue.indicators.map(describe),
    targets: catalogue.targets.map((target) => describeTarget(target, !replaced.has(target.code))),
    policy: { ...policy },
    documents: catalogue.documents.map(({ code, number, titleVi, issued }) => ({ code, number, titleVi, issued })),
  }
}

function describe(indicator: Indicator): EditableIndicator {
  const { code, nameVi, nameEn, unitVi, unitEn, scale, direction, agencyVi, definitionVi, definitionEn, aliases, verification } = indicator
  return { code, nameVi, nameEn, unitVi, unitEn, scale, direction, agencyVi, definitionVi, definitionEn, aliases, verification }
}

function describeTarget(target: AnyTarget, last: boolean): EditableTarget {
  const { code, strategy, document, nameVi, nameEn, textVi, effectiveFrom, effectiveTo, amends, verification } = target
  const head = { code, strategy, document, nameVi, nameEn, textVi, effectiveFrom, effectiveTo, amends, verification, last }
  const label = targetLabel(target)
  if (target.slot) return { ...head, label, unitVi: null, unitEn: null, direction: null, kind: null, milestones: [] }
  const { unitVi, unitEn, direction, kind, milestones } = target
  return { ...head, label, unitVi, unitEn, direction, kind, milestones }
}
