export { openStore, type Store, type StoreOptions } from './store.ts'

export { catalogueHash } from './catalogue/catalogue-hash.ts'
export { readCatalogue } from './catalogue/read-catalogue.ts'
export { saveCatalogue, type CatalogueReceipt } from './catalogue/save-catalogue.ts'

export { stageImport } from './imports/stage-import.ts'
export { previewImport } from './imports/preview-import.ts'
export { publishImport, type Publication } from './imports/publish-import.ts'
export { discardImport } from './imports/discard-import.ts'
export { undoImport } from './imports/undo-import.ts'
export { findImport, listImports } from './imports/find-import.ts'
export { listImportIssues } from './imports/list-import-issues.ts'
export { publishShippedValues, type ShippedReceipt } from './imports/publish-shipped-values.ts'
export type { ShippedFileReceipt } from './imports/publish-shipped-file.ts'

export { listSeries, type SeriesSelection } from './observations/list-series.ts'
export { listCoverage, type Coverage } from './observations/list-coverage.ts'
export { findOrigin } from './observations/find-origin.ts'
export type { Origin } from './observations/origin.ts'
export { listObservationHistory, type ObservationVersion } from './observations/list-observation-history.ts'

export { checkStore, type StoreCheck } from './integrity/check-store.ts'
