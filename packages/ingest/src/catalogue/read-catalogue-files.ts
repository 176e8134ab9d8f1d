import type { AnyTarget, CatalogueBreak, Document, Indicator, IndicatorTask, Place, PlaceChange, Strategy, TargetSeries } from '@moc/core'
import type { CatalogueIssue, Placed } from './catalogue-issue.ts'
import { readDocument } from './read-document.ts'
import { readIndicator } from './read-indicator.ts'
import { readLocalPlace, readPlace, readPlaceChange } from './read-place.ts'
import { readBreak, readTargetSeries } from './read-series.ts'
import { readIndicatorTask } from './read-indicator-task.ts'
import { readSource, type Source } from './read-source.ts'
import { readStrategy } from './read-strategy.ts'
import { readTarget } from './read-target.ts'
import { openRecord, type RawRecord, type RecordReader } from './record.ts'
import { readCsvRecords, readJsonRecords, type CatalogueText } from './records-in-file.ts'
import { fileMissing, fileUnknown } from './refusals.ts'

/** Every noun of the catalogue with where it stands, before anything is checked against anything else. */
export interface CatalogueFiles {
  readonly documents: readonly Placed<Document>[]
  readonly strategies: readonly Placed<Strategy>[]
  readonly targets: readonly Placed<AnyTarget>[]
  readonly targetSeries: readonly Placed<TargetSeries>[]
  readonly indicators: readonly Placed<Indicator>[]
  readonly places: readonly Placed<Place>[]
  readonly placeChanges: readonly Placed<PlaceChange>[]
  readonly breaks: readonly Placed<CatalogueBreak>[]
  readonly indicatorTasks: readonly Placed<IndicatorTask>[]
  readonly sources: readonly Placed<Source>[]
}

const tables = ['documents.csv', 'indicators.csv', 'places.csv', 'place-changes.csv', 'target-series.csv', 'breaks.csv', 'sources.csv']
/** Catalogues that were made before them are read without them. */
const optionalTables = ['indicator-tasks.csv', 'districts.csv', 'communes.csv']
const strategiesFile = 'strategies.json'

/** Reads every file but the observations, each record on its own. */
export function readCatalogueFiles(texts: readonly CatalogueText[], issues: CatalogueIssue[]): CatalogueFiles {
  const byPath = new Map(texts.map((text) => [text.path, text]))
  for (const path of [...tables, strategiesFile]) if (!byPath.has(path)) issues.push({ file: path, line: null, ...fileMissing() })
  for (const { path } of texts) if (!belongs(path)) issues.push({ file: path, line: null, ...fileUnknown() })

  function readTable<T>(path: string, read: (record: RecordReader) => T): Placed<T>[] {
    const text = byPath.get(path)
    return text ? placeRecords(readCsvRecords(text, issues), (raw) => readWhole(raw, read, issues)) : []
  }

  return {
    documents: readTable('documents.csv', readDocument),
    strategies: readStrategies(byPath.get(strategiesFile), issues),
    targets: texts.filter(({ path }) => isTargetFile(path)).flatMap((text) => readTargets(text, issues)),
    targetSeries: readTable('target-series.csv', readTargetSeries),
    indicators: readTable('indicators.csv', readIndicator),
    places: [
      ...readTable('places.csv', readPlace),
      ...readTable('districts.csv', readLocalPlace('district')),
      ...readTable('communes.csv', readLocalPlace('commune')),
    ],
    placeChanges: readTable('place-changes.csv', readPlaceChange),
    breaks: readTable('breaks.csv', readBreak),
    indicatorTasks: readTable('indicator-tasks.csv', readIndicatorTask),
    sources: readTable('sources.csv', readSource),
  }
}

/** Reads records and keeps, with its line, each one that was sound. */
export function placeRecords<T>(records: readonly RawRecord[], read: (raw: RawRecord) => T | null): Placed<T>[] {
  return records.flatMap((raw) => {
    const item = read(raw)
    return item === null ? [] : [{ item, file: raw.file, line: raw.lineOf(null) }]
  })
}

/** Reads one record; null where something in it was wrong, which went to `issues`. */
export function readWhole<T>(raw: RawRecord, read: (record: RecordReader) => T, issues: CatalogueIssue[]): T | null {
  const record = openRecord(raw, issues)
  const item = read(record)
  return record.finish() ? item : null
}

function readStrategies(text: CatalogueText | undefined, issues: CatalogueIssue[]): Placed<Strategy>[] {
  const file = text && readJsonRecords(text, 'strategies', issues)
  return file ? placeRecords(file.records, (raw) => readStrategy(raw, issues)) : []
}

function readTargets(text: CatalogueText, issues: CatalogueIssue[]): Placed<AnyTarget>[] {
  const file = readJsonRecords(text, 'targets', issues)
  if (!file) return []
  const top = openRecord(file.top, issues)
  const strategy = top.text('strategy')
  for (const other of ['targets', '$schema']) top.raw(other)
  return top.finish() ? placeRecords(file.records, (raw) => readTarget(raw, strategy, issues)) : []
}

function belongs(path: string): boolean {
  if (path === 'README.md' || path.startsWith('schema/')) return true
  return (
    tables.includes(path) ||
    optionalTables.includes(path) ||
    path === strategiesFile ||
    isTargetFile(path) ||
    /^observations\/[^/]+\.csv$/.test(path)
  )
}

function isTargetFile(path: string): boolean {
  return /^targets\/[^/]+\.json$/.test(path)
}
