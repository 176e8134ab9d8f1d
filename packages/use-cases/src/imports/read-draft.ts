import type { Answers, ImportId, Mapping } from '@moc/core'
import { findImport, findUnderstanding, replaceStaged, updateDraft } from '@moc/store'
import type { Program } from '../program.ts'
import type { Progress, Tell } from './readings.ts'
import { findRemembered, isSilent, type Said } from './remembered.ts'
import { stageLongFile, type LongFileWatch } from './stage-long-file.ts'
import { understandImport, type Understood } from './understand-import.ts'

/**
 * Reads the kept file of an import by what was said of it, and notes what came of it: staged, questions, or a file that
 * cannot be read. A long plain file of which nothing was said goes the way of long files; of any other, what is remembered
 * of its shape is then taken. Throws what the store throws.
 */
export async function readDraft(program: Program, id: ImportId, tell: Tell, signal: AbortSignal): Promise<void> {
  const said = await readSaid(program, id)
  if (isSilent(said) && (await stageLongFile(program, id, { onProgress: (at) => tell(toProgress(at)), signal }))) return
  const first = await understandImport(program, id, said, tell, signal)
  const remembered = isSilent(said) ? await findRemembered(program, first.shape) : null
  const understood = remembered === null ? first : await understandImport(program, id, remembered, tell, signal)
  if (signal.aborted) return
  await noteDraft(program, id, understood, remembered ?? said)
}

const stages = { scan: 'reading', read: 'reading', check: 'checking', compare: 'comparing' } as const

function toProgress({ stage, done, total }: Parameters<NonNullable<LongFileWatch['onProgress']>>[0]): Progress {
  return { stage: stages[stage], done, total }
}

async function noteDraft(program: Program, id: ImportId, understood: Understood, said: Said): Promise<void> {
  const { sheet, shape, issues } = understood
  const understanding = { sheet, shape, mapping: JSON.stringify(said.mapping), answers: JSON.stringify(said.answers) }
  if (understood.kind === 'unreadable') return updateDraft(program.store, id, { state: 'failed', issues, ...understanding })
  if (understood.questions.length > 0) return updateDraft(program.store, id, { state: 'asking', issues, ...understanding })
  await replaceStaged(program.store, id, understood, understanding)
}

/** What a person said of an import. */
export async function readSaid(program: Program, id: ImportId): Promise<Said> {
  const { mapping, answers } = await findUnderstanding(program.store, id)
  return {
    mapping: mapping === null ? null : (JSON.parse(mapping) as Mapping | null),
    answers: answers === null ? {} : (JSON.parse(answers) as Answers),
  }
}

/** Begins to read again what was being read when the program stopped. */
export function resumeDraft(program: Program, id: ImportId): void {
  program.readings.start(id, 0, async (tell, signal) => {
    const { state } = await findImport(program.store, id)
    if (state === 'reading') await readDraft(program, id, tell, signal)
  })
}
