import { DomainFailure } from '@moc/core'

/** Code and facts of the failure with which the work is refused; throws when it is not refused, or otherwise. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string } & Record<string, string | number>> {
  try {
    await work
  } catch (error) {
    if (error instanceof DomainFailure) return { code: error.code, ...error.facts }
    throw error
  }
  throw new Error('nothing was refused')
}
