import { setTimeout as wait } from 'node:timers/promises'
import type { Answers, ImportId, Mapping, Question, RowIssue } from '@moc/core'
import type { ImportPage } from '@moc/use-cases'
import type { Connection } from './connection.ts'

/** What `moc import` answers. */
export interface ImportAnswer {
  /** Null where nothing was published. */
  readonly importId: ImportId | null
  readonly dryRun: boolean
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
  readonly rejected: number
  readonly issues: readonly RowIssue[]
  /** What the file could not decide and no answer decides yet; with any of them nothing is published. */
  readonly questions: readonly Question[]
}

/** A file, and what is said of it beforehand. */
export interface ImportOrder {
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array; readonly by?: string | undefined }
  readonly mapping: Mapping | null
  readonly answers: Answers
  readonly dryRun: boolean
}

/** A script that publishes takes the warnings as they are; this is what the trail says for a reason. */
const unattended = { '*': 'moc import' }

/**
 * Has a file read by what is said of it and publishes it, unless it has errors, leaves questions or this is a dry run:
 * then nothing of it stays. Warnings do not hold it up; they are among the issues.
 */
export async function importFile(connection: Connection, { file, mapping, answers, dryRun }: ImportOrder): Promise<ImportAnswer> {
  const received = await finish(connection, await connection.receiveFile(file))
  const said = mapping !== null || Object.keys(answers).length > 0
  const page = said
    ? await finish(
        connection,
        await connection.answerImport(received.summary.id, { answers: { ...received.answers, ...answers }, mapping }),
      )
    : received
  const { added, changed, unchanged, removed, rejected, issues } = page.diff
  const questions = page.questions.filter(({ id }) => page.answers[id] === undefined)
  const answer = { importId: null, dryRun, added, changed, unchanged, removed, rejected, issues, questions } as const
  if (dryRun || questions.length > 0 || page.summary.state !== 'staged' || issues.some(({ severity }) => severity === 'error')) {
    await connection.discardImport(page.summary.id)
    return answer
  }
  const receipt = await connection.publishImport(page.summary.id, { by: file.by, reasons: unattended })
  return { ...answer, importId: receipt.importId, added: receipt.added, changed: receipt.changed, unchanged: receipt.unchanged }
}

/** Waits until a file that is being read has been read. */
async function finish(connection: Connection, page: ImportPage): Promise<ImportPage> {
  let now = page
  while (now.summary.state === 'reading') {
    await wait(100)
    now = await connection.readImport(page.summary.id)
  }
  return now
}
