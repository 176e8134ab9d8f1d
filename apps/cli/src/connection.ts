import { setTimeout as wait } from 'node:timers/promises'
import { DomainFailure, type AssessmentRow, type ImportId, type ImportReceipt, type UndoReceipt } from '@moc/core'
import type { BroughtFile, ImportPage, ProgramCheck, PublicationRequest, Saying, SelectionRequest } from '@moc/use-cases'
import { connectToServer } from './connect-to-server.ts'
import type { Call } from './command.ts'

/** What commands ask of the program, wherever it runs; the answers are the same. */
export interface Connection {
  listAssessments(request: SelectionRequest): Promise<readonly AssessmentRow[]>
  receiveFile(file: BroughtFile): Promise<ImportPage>
  readImport(id: ImportId): Promise<ImportPage>
  answerImport(id: ImportId, saying: Saying): Promise<ImportPage>
  publishImport(id: ImportId, request: PublicationRequest): Promise<ImportReceipt>
  discardImport(id: ImportId): Promise<unknown>
  undoImport(id: ImportId): Promise<UndoReceipt>
  check(): Promise<ProgramCheck>
  close(): Promise<void>
}

/**
 * Connects to the server that runs on the data directory; where none does, opens the store itself. Throws the
 * failures of opening a store.
 */
export async function connect(call: Call): Promise<Connection> {
  // The server's package brings Hono and DuckDB along: commands that need neither do not wait for them.
  const { readConfig } = await import('@moc/api/config')
  const config = readConfig({ data: call.options['data'] as string, catalogue: call.options['catalogue'] as string }, call.environment)
  const server = await connectToServer(config.directory)
  if (server) return server
  const { openHere } = await import('./open-here.ts')
  try {
    return await openHere(config)
  } catch (error) {
    const starting = isLocked(error) ? await waitForServer(config.directory) : null
    if (starting === null) throw error
    return starting
  }
}

/** How long a server may take from holding the store to telling where it is, in milliseconds. */
const startingTime = 8_000

/** A store that is held may be that of a server which is still loading: its address is looked for until it should be there. */
async function waitForServer(directory: string): Promise<Connection | null> {
  for (let waited = 0; waited < startingTime; waited += 300) {
    await wait(300)
    const server = await connectToServer(directory)
    if (server) return server
  }
  return null
}

function isLocked(error: unknown): boolean {
  return error instanceof DomainFailure && error.code === 'store-locked'
}
