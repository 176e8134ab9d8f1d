import type { Program } from './program.ts'
import { readCatalogueView } from './read-catalogue-view.ts'
import { readOverview } from './read-overview.ts'

/** Computes what the opening page will ask for, so that the first person does not wait for it. Changes nothing that is answered. */
export async function warmUp(program: Program): Promise<void> {
  await readOverview(program, {})
  await readCatalogueView(program)
}
