import { observationKey, type Catalogue, type CheckedFile } from '@moc/core'
import { hashText } from '../table/hash-text.ts'
import { createCodebook } from '../names/codebook.ts'
import { checkIndicatorTasks } from './check-indicator-tasks.ts'
import { checkPlaces } from './check-places.ts'
import { checkSeries } from './check-series.ts'
import { checkTargets } from './check-targets.ts'
import { checkUnique } from './check-unique.ts'
import { refuseAt, type CatalogueIssue, type Placed } from './catalogue-issue.ts'
import { placeRecords, readCatalogueFiles, type CatalogueFiles } from './read-catalogue-files.ts'
import { readObservation } from './read-observation.ts'
import { readCsvRecords, type CatalogueText } from './records-in-file.ts'
import { things, unknownReference } from './refusals.ts'

/** A catalogue that holds together, with its observations ready to stage; or everything that is wrong with it. */
export type CatalogueReading =
  | { readonly kind: 'catalogue'; readonly catalogue: Catalogue; readonly observations: readonly CheckedFile[] }
  | { readonly kind: 'refused'; readonly issues: readonly CatalogueIssue[] }

/**
 * Reads the files that ship in data/, strictly: one thing that is wrong refuses the whole. What is
 * wrong by itself is told first, then what does not fit together, then the values. Paths are relative to
 * the data directory and use `/`; README.md and schema/ are passed over. Never reads a disk, never defaults a direction.
 */
export function readCatalogue(texts: readonly CatalogueText[]): CatalogueReading {
  const issues: CatalogueIssue[] = []
  const files = readCatalogueFiles(texts, issues)
  // A record that is wrong would be missed by everything that points at it: what is wrong by itself is told first.
  if (issues.length > 0) return refuse(issues)
  const catalogue: Catalogue = {
    documents: items(files.documents),
    strategies: items(files.strategies),
    targets: items(files.targets),
    targetSeries: items(files.targetSeries),
    indicators: items(files.indicators),
    places: items(files.places),
    placeChanges: items(files.placeChanges),
    breaks: items(files.breaks),
    indicatorTasks: items(files.indicatorTasks),
  }
  issues.push(...checkLinks(files, catalogue))
  if (issues.length > 0) return refuse(issues)
  const observations = readObservationFiles(texts, files, catalogue, issues)
  return issues.length > 0 ? refuse(issues) : { kind: 'catalogue', catalogue, observations }
}

function checkLinks(files: CatalogueFiles, catalogue: Catalogue): CatalogueIssue[] {
  const documents = new Set(catalogue.documents.map(({ code }) => code))
  return [
    ...checkUnique(things.document, files.documents, ({ code }) => code),
    ...checkUnique(things.strategy, files.strategies, ({ code }) => code),
    ...checkUnique(things.target, files.targets, ({ code }) => code),
    ...checkUnique(things.indicator, files.indicators, ({ code }) => code.toLowerCase()),
    ...checkUnique(things.indicatorName, files.indicators, ({ nameVi }) => nameVi),
    ...checkUnique(things.place, files.places, ({ id }) => id),
    ...checkUnique(things.source, files.sources, ({ id }) => id),
    ...files.strategies
      .filter(({ item }) => !documents.has(item.document))
      .map((each) => refuseAt(each, unknownReference(things.document, each.item.document))),
    ...checkTargets(files.targets, catalogue.strategies, catalogue.documents),
    ...checkPlaces(files.places, files.placeChanges),
    ...checkSeries(files.targetSeries, files.breaks, catalogue.targets, catalogue.indicators, catalogue.places),
    ...checkIndicatorTasks(files.indicatorTasks, catalogue.strategies, catalogue.indicators),
  ]
}

function readObservationFiles(
  texts: readonly CatalogueText[],
  files: CatalogueFiles,
  catalogue: Catalogue,
  issues: CatalogueIssue[],
): CheckedFile[] {
  const codebook = createCodebook(catalogue)
  const sources = new Map(items(files.sources).map((source) => [source.id, source]))
  const read = texts
    .filter(({ path }) => path.startsWith('observations/') && path.endsWith('.csv'))
    .map((text) => ({ text, rows: placeRecords(readCsvRecords(text, issues), (raw) => readObservation(raw, codebook, sources, issues)) }))
  issues.push(
    ...checkUnique(
      things.observation,
      read.flatMap(({ rows }) => rows),
      ({ observation }) => observationKey(observation),
    ),
  )
  return read.map(({ text, rows }) => ({
    fileName: text.path,
    fileHash: hashText(text.text),
    kind: 'catalogue',
    rows: items(rows),
    issues: [],
  }))
}

function items<T>(placed: readonly Placed<T>[]): T[] {
  return placed.map(({ item }) => item)
}

function refuse(issues: readonly CatalogueIssue[]): CatalogueReading {
  return { kind: 'refused', issues: issues.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0)) }
}
