import type { DomainFailure, FailureCode } from '@moc/core'
import { judgeQuestion, type TargetQuestion } from '../judge-question.ts'

/** Rows as the text of a JSON array without its brackets, in UTF-8, and how many they are. */
export interface WrittenRows {
  readonly count: number
  readonly json: Uint8Array<ArrayBuffer>
}

/** A failure as plain data: an error loses its code and facts on the way between threads. */
export interface PlainFailure {
  readonly code: FailureCode
  readonly message: string
  readonly facts: DomainFailure['facts']
}

/** What the thread answers to one chunk of questions. */
export type ChunkAnswer = { readonly ok: true; readonly rows: WrittenRows } | { readonly ok: false; readonly failure: PlainFailure }

/**
 * Judges a chunk of questions and writes the rows, in their order. Where the arithmetic breaks down the answer is
 * `assessment-failed`, which names target, place and indicator. Never throws, never leaves a row out.
 */
export function writeRows(questions: readonly TargetQuestion[]): ChunkAnswer {
  const texts: string[] = []
  for (const question of questions) {
    try {
      texts.push(JSON.stringify(judgeQuestion(question).row))
    } catch (error) {
      return { ok: false, failure: nameFailure(question, error) }
    }
  }
  return { ok: true, rows: { count: texts.length, json: new TextEncoder().encode(texts.join(',')) } }
}

function nameFailure({ input }: TargetQuestion, error: unknown): PlainFailure {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const indicator = input.indicator === null ? {} : { indicator: input.indicator.code }
  return { code: 'assessment-failed', message, facts: { target: input.target.code, place: input.place, ...indicator } }
}
