import { DomainFailure } from '@moc/core'
import type { EditIssue } from '@moc/ingest'
import { addCatalogueEdit } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'
import { checkEdit } from './check-edit.ts'
import type { EditRequest } from './edit-request.ts'
import { listEdits, type Edits } from './list-edits.ts'

/**
 * Edits the catalogue: an indicator's record, a new version of a target, or the thresholds by which targets are
 * judged. Throws `read-only`, `indicator-unknown`, `target-unknown`, and `edit-refused` with everything that the
 * loader of the shipped files would refuse. Overwrites nothing.
 */
export async function addEdit(program: Program, request: EditRequest): Promise<Edits> {
  requireWritable(program)
  const check = checkEdit(await program.catalogue(), request, program.clock.today())
  if (!check.ok) throw refuseEdit(request.code, check.issues)
  await addCatalogueEdit(program.store, {
    kind: request.kind,
    code: request.kind === 'policy' ? 'policy' : request.code,
    record: check.record,
    effectiveFrom: request.kind === 'target' ? request.effectiveFrom : null,
    document: request.kind === 'target' ? request.document : null,
    why: request.why,
    by: request.by ?? null,
  })
  return listEdits(program)
}

/** The refusal of an edit, with every sentence of what is wrong. */
export function refuseEdit(code: string, issues: readonly EditIssue[]): DomainFailure {
  const why = issues.map(({ message }) => message).join(' ')
  const whyEn = issues.map(({ messageEn }) => messageEn).join(' ')
  return new DomainFailure('edit-refused', whyEn, { code, why, whyEn })
}
