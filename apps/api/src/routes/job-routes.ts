import { endpoints, type JobAnswer } from '@moc/contract'
import { DomainFailure } from '@moc/core'
import { assessEverywhere, cancelJob, readJob, readJobRows, type Job } from '@moc/use-cases'
import type { AppParts } from '../app-env.ts'
import { registerEndpoint, type App } from '../register-endpoint.ts'
import { sendFresh } from '../send-json.ts'
import { WrittenJson, writeArray } from '../written-json.ts'

/** Long work: begun, looked at, its rows taken or let go of. */
export function addJobRoutes(app: App, { program }: AppParts): void {
  registerEndpoint(app, endpoints.assessEverywhere, sendFresh, async ({ query }) => describeJob(await assessEverywhere(program, query)))
  registerEndpoint(app, endpoints.getAssessmentJob, sendFresh, async ({ params }) => describeJob(readJob(program, params.id)))
  registerEndpoint(
    app,
    endpoints.listAssessmentsOfJob,
    sendFresh,
    async ({ params }) => new WrittenJson(writeArray(readJobRows(program, params.id))),
  )
  registerEndpoint(app, endpoints.cancelAssessmentJob, sendFresh, async ({ params }) => describeJob(cancelJob(program, params.id)))
}

/** A job as the contract promises it. Throws what the job failed with where that is no failure of the domain. */
function describeJob({ id, state, done, total, revision, failure }: Job): JobAnswer {
  const job = { id, state, done, total, revision }
  if (failure === undefined) return job
  if (!(failure instanceof DomainFailure)) throw failure
  return { ...job, failure: { code: failure.code, facts: { ...failure.facts } } }
}
