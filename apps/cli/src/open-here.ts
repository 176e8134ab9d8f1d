import type { Config } from '@moc/api/config'
import {
  answerImport,
  checkProgram,
  discardImport,
  listAssessments,
  openProgram,
  publishImport,
  readImport,
  receiveFile,
  undoImport,
} from '@moc/use-cases'
import type { Connection } from './connection.ts'

/** Opens the store in this process; holds it until closed. */
export async function openHere({ directory, catalogue, clock }: Config): Promise<Connection> {
  const program = await openProgram({ directory, catalogue, clock, writable: true })
  return {
    listAssessments: (request) => listAssessments(program, request),
    receiveFile: (file) => receiveFile(program, file),
    readImport: (id) => readImport(program, id),
    answerImport: (id, saying) => answerImport(program, id, saying),
    publishImport: (id, request) => publishImport(program, id, request),
    discardImport: (id) => discardImport(program, id),
    undoImport: (id) => undoImport(program, id),
    check: () => checkProgram(program),
    close: () => program.close(),
  }
}
