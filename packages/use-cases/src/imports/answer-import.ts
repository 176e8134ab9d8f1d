import { DomainFailure, unfinishedStates, type Answers, type ImportId, type Mapping } from '@moc/core'
import { findImport, updateDraft } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'
import { readAtOnce } from './read-at-once.ts'
import { readDraft, readSaid } from './read-draft.ts'
import { readImport, type ImportPage } from './read-import.ts'

/** What a person says of a file; a mapping that is left out stays as it was, null takes it back. */
export interface Saying {
  readonly answers: Answers
  readonly mapping?: Mapping | null | undefined
}

/**
 * Takes answers and a mapping for a file that is not published yet, in place of those before, and reads it anew. Throws
 * `read-only`, `import-unknown` and `import-not-staged`.
 */
export async function answerImport(program: Program, id: ImportId, saying: Saying): Promise<ImportPage> {
  requireWritable(program)
  const { state, fileSize } = await findImport(program.store, id)
  if (!unfinishedStates.some((each) => each === state))
    throw new DomainFailure('import-not-staged', `${id} is ${state}`, { import: id, state })
  const before = await readSaid(program, id)
  const mapping = saying.mapping === undefined ? before.mapping : saying.mapping
  await program.readings.cancel(id)
  await updateDraft(program.store, id, {
    state: 'reading',
    mapping: JSON.stringify(mapping),
    answers: JSON.stringify(saying.answers),
  })
  program.readings.start(id, fileSize ?? 0, (tell, signal) => readDraft(program, id, tell, signal))
  if ((fileSize ?? 0) <= readAtOnce) await program.readings.settled(id)
  return readImport(program, id)
}
