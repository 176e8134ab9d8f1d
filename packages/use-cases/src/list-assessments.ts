import type { AssessmentRow } from '@moc/core'
import { assessSelection } from './assess-selection.ts'
import type { CatalogueIndex } from './catalogue-index.ts'
import { askThread } from './everywhere/ask-thread.ts'
import { listQuestions } from './everywhere/list-questions.ts'
import type { Program } from './program.ts'
import { resolveSelection, type ResolvedSelection, type SelectionRequest } from './resolve-selection.ts'

/**
 * Up to this many targets are judged on the main thread, which they hold for less than 50 ms; more go to a thread of
 * their own, whose start would only delay fewer (measured: `mainThread` in bench/results/worker.json).
 */
const mainThreadLimit = 100

/** The assessments that a request asks for; of all strategies where it names none, each for its own last milestone. */
export async function listAssessments(program: Program, request: SelectionRequest): Promise<readonly AssessmentRow[]> {
  const index = await program.catalogue()
  const strategies = request.strategy === undefined ? index.catalogue.strategies.map(({ code }) => code) : [request.strategy]
  const resolved = strategies.map((strategy) => resolveSelection(index, { ...request, strategy }, program.clock))
  const key = `assessments:${JSON.stringify(resolved.map(({ selection }) => selection))}`
  return program.answers.remember(index.revision, key, () => compute(program, index, resolved))
}

async function compute(program: Program, index: CatalogueIndex, resolved: readonly ResolvedSelection[]): Promise<AssessmentRow[]> {
  const targets = resolved.flatMap((of) => of.targets.map((target) => ({ target, of })))
  if (targets.length <= mainThreadLimit) {
    const judged = await Promise.all(resolved.map((each) => assessSelection(program, index, each)))
    return judged.flat().map(({ row }) => row)
  }
  const questions = listQuestions(program, index, { places: resolved.slice(0, 1).map(({ place }) => place), targets })
  return program.jobs.inTurn(async (signal) => {
    const rows: AssessmentRow[] = []
    for await (const { json } of askThread(questions, signal)) {
      rows.push(...(JSON.parse(`[${new TextDecoder().decode(json)}]`) as AssessmentRow[]))
    }
    return rows
  })
}
