export { readCatalogue, type CatalogueReading } from './catalogue/read-catalogue.ts'
export type { CatalogueIssue } from './catalogue/catalogue-issue.ts'
export {
  checkEditedIndicators,
  checkEditedTargets,
  readEditedIndicator,
  readEditedTarget,
  type EditIssue,
  type EditReading,
} from './catalogue/check-edit.ts'
export type { CatalogueText } from './catalogue/records-in-file.ts'
export { placeFiles, readPlaces, type PlacesReading } from './catalogue/read-places.ts'
export { createCodebook, type Codebook } from './names/codebook.ts'
export { findPlace, type PlaceReading } from './names/find-place.ts'
export { matchPlaces, type PlaceMatch, type PlaceQuestion } from './names/match-places.ts'
export { explainNumber, type NumberExplanation } from './numbers/explain-number.ts'
export { explainPeriod, type PeriodExplanation } from './periods/explain-period.ts'
export { readGrids, type FileReading, type GridHints } from './grid/read-grids.ts'
export type { Grid, GridCell, GridRow, MergedArea } from './grid/grid.ts'
export { fileGone } from './grid/messages.ts'
export { understandFile, type FileOptions, type UnderstoodFile } from './understand/understand-file.ts'
export { reviewRows, type StoredPoints } from './understand/review-rows.ts'
export { reviewPolicy } from './understand/review-policy.ts'
export type { ReviewedRow } from './understand/reviewed-row.ts'
export { createWarningList } from './understand/list-warnings.ts'
export { createPlainScan, type PlainScan, type PlainShape } from './long/scan-long-file.ts'
export { createLongReader, type LongReader } from './long/long-reader.ts'
export { evidencePatterns, longestPlainNumber, plainNumbers, pureCell } from './long/number-patterns.ts'
export { readLinesOfText } from './table/read-lines-of-text.ts'
