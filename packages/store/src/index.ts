export { openStore, type Store, type StoreOptions } from './store.ts'

export { catalogueHash } from './catalogue/catalogue-hash.ts'
export { readCatalogue } from './catalogue/read-catalogue.ts'
export { saveCatalogue, type CatalogueReceipt } from './catalogue/save-catalogue.ts'

export { stageImport, type Arrival } from './imports/stage-import.ts'
export { stageLongImport } from './imports/stage-long-import.ts'
export type { LongFile, LongProgress, LongRules, LongWatch } from './imports/stage-long-rules.ts'
export { listStagedPortions, listStoredPoints, type Portion, type StoredPoints } from './imports/staged-portion.ts'
export { listTellingPortions, type StagedPortion, type TellingFrom } from './imports/telling-portions.ts'
export { previewImport } from './imports/preview-import.ts'
export { readPublishedDiff } from './imports/read-published-diff.ts'
export type { DiffRequest } from './imports/diff-page.ts'
export { publishImport, type Publication } from './imports/publish-import.ts'
export { discardImport } from './imports/discard-import.ts'
export { undoImport } from './imports/undo-import.ts'
export { redoImport } from './imports/redo-import.ts'
export { addDraft, listUnfinishedDrafts, replaceStaged, updateDraft, type Draft, type DraftChange } from './imports/drafts.ts'
export { findImport, findImportsByHash, findUnderstanding, listImports } from './imports/find-import.ts'
export { listImportIssues } from './imports/list-import-issues.ts'
export { publishShippedValues, type ShippedReceipt } from './imports/publish-shipped-values.ts'
export type { ShippedFileReceipt } from './imports/publish-shipped-file.ts'

export { listSeries, type SeriesSelection } from './observations/list-series.ts'
export { listCoverage, type Coverage } from './observations/list-coverage.ts'
export { findOrigin, type FoundOrigin } from './observations/find-origin.ts'
export type { Origin, Replaced } from './observations/origin.ts'
export { listObservationHistory, type ObservationVersion } from './observations/list-observation-history.ts'

export { checkStore, type StoreCheck } from './integrity/check-store.ts'

export { keepFile } from './files/keep-file.ts'
export { findKeptPath, findKeptSize, readKeptFile } from './files/read-kept-file.ts'

export { findTemplate, forgetTemplate, listTemplates, rememberTemplate, type TableTemplate } from './templates/templates.ts'

export { chooseSeries, listSeriesChoices, type NewSeriesChoice, type SeriesChoice } from './choices/series-choices.ts'

export {
  addCatalogueEdit,
  listCatalogueEdits,
  withdrawCatalogueEdit,
  type CatalogueEdit,
  type NewCatalogueEdit,
} from './edits/catalogue-edits.ts'
export type { CatalogueEditKind } from './edits/catalogue-edits-table.ts'

export { findRevisionOn, listRevisions, type RevisionRecord } from './revisions/find-revision-on.ts'
