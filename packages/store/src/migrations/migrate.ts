import { DomainFailure } from '@moc/core'
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../tables.ts'
import { migration as catalogue } from './0001-catalogue.ts'
import { migration as importsAndObservations } from './0002-imports-and-observations.ts'
import { migration as indicatorTasks } from './0003-indicator-tasks.ts'
import { migration as provenanceAndDrafts } from './0004-provenance-and-drafts.ts'
import { migration as choicesAndEdits } from './0005-choices-and-edits.ts'
import { migration as confirmations } from './0006-confirmations.ts'

/** One step of the schema. Steps only go forward; one that has shipped is never edited. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly statements: readonly RawBuilder<unknown>[]
}

/** Which steps were taken, and when. */
export interface MigrationsTable {
  number: number
  name: string
  applied_at: string
}

export const migrations: readonly Migration[] = [
  catalogue,
  importsAndObservations,
  indicatorTasks,
  provenanceAndDrafts,
  choicesAndEdits,
  confirmations,
]

/**
 * Takes the steps that this store lacks, all or none: `db` is a transaction. Throws store-newer
 * {path, migration, known} when a later program has been here; changes nothing then. Never goes back.
 */
export async function migrate(db: Db, path: string, at: string, steps: readonly Migration[] = migrations): Promise<void> {
  await sql`create table if not exists migrations (number integer not null, name text not null, applied_at text not null)`.execute(db)
  const taken = await db.selectFrom('migrations').select('number').execute()
  const last = Math.max(0, ...taken.map((row) => row.number))
  const known = steps.at(-1)?.number ?? 0
  if (last > known) {
    throw new DomainFailure('store-newer', `migration ${last} is recorded, ${known} is the last known`, { path, migration: last, known })
  }
  for (const step of steps.filter((candidate) => candidate.number > last)) {
    for (const statement of step.statements) await statement.execute(db)
    await db.insertInto('migrations').values({ number: step.number, name: step.name, applied_at: at }).execute()
  }
}
