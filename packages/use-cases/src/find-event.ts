import { DomainFailure, yearOf, type Document, type Verification } from '@moc/core'
import type { CatalogueIndex } from './catalogue-index.ts'
import { foldCase } from './fold-case.ts'

/** A document whose day is known: what one can compare around. */
export interface EventDescription {
  readonly code: string
  readonly number: string | null
  readonly titleVi: string
  readonly titleEn: string
  /** ISO date on which it was issued. */
  readonly issued: string
  readonly level: string
  readonly verification: Verification
  /** The strategy that it sets or amends, and what that is called for short where it sets it. */
  readonly strategy: string | null
  readonly shortVi: string | null
  readonly shortEn: string | null
}

/** The event that stands where none is named: the resolution that the ten-year reviews are of. */
export const defaultEvent = 'NQ-11-2007'

/** The documents that one can compare around, in order of their day: those of which more than the year is known. */
export function listEvents(index: CatalogueIndex): EventDescription[] {
  return index.catalogue.documents
    .flatMap((document) => (isDay(document.issued) ? [describeEvent(index, document, document.issued)] : []))
    .toSorted((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0))
}

/** Finds an event by the code, number or alias of its document, whatever the case and the spaces. Throws `event-unknown`. */
export function findEvent(index: CatalogueIndex, events: readonly EventDescription[], asked: string | undefined): EventDescription {
  const wanted = foldCase(asked ?? defaultEvent)
  const isNamed = (names: readonly (string | null)[]) => names.some((name) => name !== null && foldCase(name) === wanted)
  // A strategy may be called by the number of what amended it: a document's own names come first.
  const found = events.find(({ code, number }) => isNamed([code, number])) ?? events.find((event) => isNamed(aliasesOf(index, event)))
  if (found) return found
  if (asked === undefined && events[0]) return events[0]
  const known = events.map(({ code }) => code).join(', ')
  throw new DomainFailure('event-unknown', `no event ${asked}`, { event: asked ?? defaultEvent, known })
}

/** The year that an event happened in. */
export function eventYear(event: EventDescription): number {
  return yearOf(event.issued)
}

function describeEvent(
  index: CatalogueIndex,
  { code, number, titleVi, titleEn, level, verification }: Document,
  issued: string,
): EventDescription {
  const sets = index.catalogue.strategies.find(({ document }) => document === code)
  const amends = index.catalogue.targets.find(({ document }) => document === code)?.strategy ?? null
  const short = { shortVi: sets?.shortVi ?? null, shortEn: sets?.shortEn ?? null }
  return { code, number, titleVi, titleEn, issued, level, verification, strategy: sets?.code ?? amends, ...short }
}

function aliasesOf(index: CatalogueIndex, { strategy, shortVi, shortEn }: EventDescription): (string | null)[] {
  return [shortVi, shortEn, ...(shortVi === null ? [] : (index.strategies.get(strategy ?? '')?.aliases ?? []))]
}

function isDay(issued: string | null): issued is string {
  return issued !== null && issued.length === 10
}
