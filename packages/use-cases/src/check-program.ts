import { checkStore } from '@moc/store'
import type { Program } from './program.ts'

/** What checking found: counts by table, and a Vietnamese sentence for each problem; none where `ok`. */
export interface ProgramCheck {
  readonly ok: boolean
  readonly revision: number
  readonly counts: Readonly<Record<string, number>>
  readonly problems: readonly string[]
}

/** Checks the integrity of the store. Changes nothing. */
export async function checkProgram(program: Program): Promise<ProgramCheck> {
  const { ok, revision, counts, problems } = await checkStore(program.store)
  return { ok, revision, counts: { ...counts }, problems }
}
