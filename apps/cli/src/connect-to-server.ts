import { randomBytes } from 'node:crypto'
import { DomainFailure, failureCodes, type FailureCode } from '@moc/core'
import { callEndpoint, endpoints, ProblemError } from '@moc/contract'
import { proveToken, readServerNote } from '@moc/api/server-note'
import type { Connection } from './connection.ts'

/** A server that has not answered by now is not asked: the store is then tried directly. */
const patience = 3000

/**
 * Connects to the server that left its note in the data directory, after making sure by the note's token that
 * it is that very server; null where there is no note, or a stale one. Never sends the token.
 */
export async function connectToServer(directory: string): Promise<Connection | null> {
  const note = await readServerNote(directory)
  if (note === null || !(await answersFor(note.url, note.token))) return null
  const options = { base: note.url }
  return {
    listAssessments: (query) => told(callEndpoint(endpoints.listAssessments, { query }, options)),
    receiveFile: ({ fileName, bytes, by }) =>
      told(callEndpoint(endpoints.stageImport, { query: { fileName, by }, body: bytes as Uint8Array<ArrayBuffer> }, options)),
    readImport: (id) => told(callEndpoint(endpoints.getImport, { params: { id } }, options)),
    answerImport: (id, { answers, mapping }) =>
      told(
        callEndpoint(endpoints.answerImport, { params: { id }, body: { answers, ...(mapping === undefined ? {} : { mapping }) } }, options),
      ),
    publishImport: (id, request) => told(callEndpoint(endpoints.publishImport, { params: { id }, body: { ...request } }, options)),
    discardImport: (id) => told(callEndpoint(endpoints.discardImport, { params: { id } }, options)),
    undoImport: (id) => told(callEndpoint(endpoints.undoImport, { params: { id } }, options)),
    check: () => told(callEndpoint(endpoints.checkStore, {}, options)),
    close: async () => {},
  }
}

async function answersFor(url: string, token: string): Promise<boolean> {
  const challenge = randomBytes(16).toString('hex')
  try {
    const response = await fetch(`${url}${endpoints.getHealth.path}`, {
      headers: { 'x-moc-challenge': challenge },
      signal: AbortSignal.timeout(patience),
    })
    await response.body?.cancel()
    return response.headers.get('x-moc-proof') === proveToken(token, challenge)
  } catch {
    return false
  }
}

/** Gives a server's answer, or throws the failure that its problem stands for, as the store itself would. */
async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { code, detail, facts, requestId } = error.problem
    if (isFailureCode(code)) throw new DomainFailure(code, detail, facts ?? {})
    throw new Error(`${detail} (${requestId})`, { cause: error })
  }
}

function isFailureCode(code: string): code is FailureCode {
  return (failureCodes as readonly string[]).includes(code)
}
