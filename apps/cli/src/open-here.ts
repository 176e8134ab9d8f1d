import type { Config } from '@moc/api/config'
import { checkProgram, discardImport, listAssessments, openProgram, publishImport, stageFile, undoImport } from '@moc/use-cases'
import type { Connection } from './connection.ts'

/** Opens the store in this process; holds it until closed. */
export async function openHere({ directory, catalogue, clock }: Config): Promise<Connection> {
  const program = await openProgram({ directory, catalogue, clock, writable: true })
  return {
    listAssessments: (request) => listAssessments(program, request),
    stageFile: (file) => stageFile(program, file),
    publishImport: (id) => publishImport(program, id),
    discardImport: (id) => discardImport(program, id),
    undoImport: (id) => undoImport(program, id),
    check: () => checkProgram(program),
    close: () => program.close(),
  }
}
