import { DomainFailure } from '@moc/core'
import { listCatalogueEdits, withdrawCatalogueEdit } from '@moc/store'
import { requireWritable, type Program } from '../program.ts'
import { refuseEdit } from './add-edit.ts'
import { amendedByAnother } from './edit-messages.ts'
import { listEdits, type Edits } from './list-edits.ts'

/**
 * Withdraws an edit: what stood before holds again, and the edit stays in the history with who withdrew it and why.
 * Throws `read-only`, `edit-unknown` where no such edit holds, and `edit-refused` where a later version of the same
 * target rests on it.
 */
export async function withdrawEdit(
  program: Program,
  number: number,
  { why, by }: { readonly why: string; readonly by?: string | undefined },
): Promise<Edits> {
  requireWritable(program)
  const edit = (await listCatalogueEdits(program.store)).find((each) => each.number === number && each.withdrawnAt === null)
  if (!edit) throw new DomainFailure('edit-unknown', `no edit ${number}`, { edit: number })
  const { catalogue } = await program.catalogue()
  const version = edit.record['code']
  const later = edit.kind === 'target' ? catalogue.targets.find(({ amends }) => amends === version) : undefined
  if (later) throw refuseEdit(edit.code, [amendedByAnother(later.code)])
  await withdrawCatalogueEdit(program.store, number, { why, by: by ?? null })
  return listEdits(program)
}
