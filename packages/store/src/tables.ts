import type { Kysely } from 'kysely'
import type { BreaksTable } from './breaks/breaks.ts'
import type { DocumentsTable } from './documents/documents.ts'
import type { ImportsTable } from './imports/imports-table.ts'
import type { StagedRowsTable } from './imports/staged-rows.ts'
import type { CatalogueEditsTable } from './edits/catalogue-edits-table.ts'
import type { SeriesChoicesTable } from './choices/series-choices.ts'
import type { TableTemplatesTable } from './templates/templates.ts'
import type { IndicatorTasksTable } from './indicators/indicator-tasks.ts'
import type { IndicatorsTable } from './indicators/indicators.ts'
import type { MigrationsTable } from './migrations/migrate.ts'
import type { ConfirmationsTable } from './observations/confirmations-table.ts'
import type { ObservationsTable } from './observations/observations-table.ts'
import type { PlaceChangesTable } from './places/place-changes.ts'
import type { PlacesTable } from './places/places.ts'
import type { RevisionsTable } from './revisions/revisions.ts'
import type { ObjectivesTable } from './strategies/objectives.ts'
import type { StrategiesTable } from './strategies/strategies.ts'
import type { MilestonesTable } from './targets/milestones.ts'
import type { TargetSeriesTable } from './targets/target-series.ts'
import type { TargetsTable } from './targets/targets.ts'

/** Every table of the store. Row types end in this package: what leaves it are core's nouns. */
export interface Tables {
  migrations: MigrationsTable
  revisions: RevisionsTable
  documents: DocumentsTable
  strategies: StrategiesTable
  objectives: ObjectivesTable
  targets: TargetsTable
  milestones: MilestonesTable
  target_series: TargetSeriesTable
  indicators: IndicatorsTable
  places: PlacesTable
  place_changes: PlaceChangesTable
  breaks: BreaksTable
  indicator_tasks: IndicatorTasksTable
  imports: ImportsTable
  staged_rows: StagedRowsTable
  observations: ObservationsTable
  confirmations: ConfirmationsTable
  table_templates: TableTemplatesTable
  series_choices: SeriesChoicesTable
  catalogue_edits: CatalogueEditsTable
}

/** What questions are asked of: a pool of read connections, or the transaction that is under way. */
export type Db = Kysely<Tables>

/** A transaction on the one connection that writes. */
export interface WriteTransaction {
  readonly db: Db
  /** Appends rows in bulk; every column of the table has to be given. */
  readonly append: <T extends keyof Tables>(table: T, rows: Iterable<Tables[T]>) => Promise<void>
}
