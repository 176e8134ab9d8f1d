import type { CheckedRow, ImportId, RowIssue } from '@moc/core'
import { createWarningList, reviewPolicy, reviewRows, type ReviewedRow } from '@moc/ingest'
import { listStagedPortions, listStoredPoints, listTellingPortions, type Portion, type StagedPortion } from '@moc/store'
import type { Program } from '../program.ts'
import { takeTurns } from '../take-turns.ts'

/** So much of a file is held at a time: of more, reading and clearing away hold up others for too long. */
const atOnce = { rows: 6_000, portions: 500 }

/** How a review tells where it is, in rows, and is told to stop. */
export interface ReviewWatch {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly signal?: AbortSignal
}

/**
 * What the stored series, and the rows of a file among themselves, say of checked rows: outside the forecaster's band,
 * unlike its neighbours, a copy of the year before, too round. Of many warnings of one kind the first are listed.
 */
export function reviewChecked(program: Program, rows: readonly CheckedRow[], watch: ReviewWatch = {}): Promise<RowIssue[]> {
  const own = Map.groupBy(rows, ({ observation }) => keyOf(observation))
  const portions = [...own.values()].map((of) => ({ ...portionOf(of[0]!), rows: of.length }))
  return reviewPortions(program, portions, async (some) => some.flatMap((portion) => own.get(keyOf(portion)) ?? []), watch)
}

/** The same of the rows that are staged of a long file, of which only those are read that anything can be said of. */
export async function reviewStaged(program: Program, id: ImportId, watch: ReviewWatch = {}): Promise<RowIssue[]> {
  const { bandFrom, copiedPlaces, copiedShare, roundFrom, roundShare } = reviewPolicy
  const from = { known: bandFrom, copiedPlaces, copiedShare, round: roundFrom, roundShare }
  const portions = await listTellingPortions(program.store, id, from)
  return reviewPortions(program, portions, (some) => listStagedPortions(program.store, id, some), watch)
}

/** Reviews the rows of portions, which `read` gives when it is their turn. */
async function reviewPortions(
  program: Program,
  portions: readonly StagedPortion[],
  read: (portions: readonly Portion[]) => Promise<readonly ReviewedRow[]>,
  { onProgress, signal }: ReviewWatch,
): Promise<RowIssue[]> {
  const { indicators } = await program.catalogue()
  const total = portions.reduce((sum, { rows }) => sum + rows, 0)
  const warnings = createWarningList()
  let done = 0
  for (const some of cutUp(portions)) {
    signal?.throwIfAborted()
    const rows = Map.groupBy(await read(some), ({ observation }) => keyOf(observation))
    const stored = Map.groupBy(await listStoredPoints(program.store, some), keyOf)
    for (const portion of some) {
      onProgress?.({ done, total })
      const key = keyOf(portion)
      const said = reviewRows(rows.get(key) ?? [], stored.get(key) ?? [], indicators.get(portion.indicator))
      await takeTurns(said, (found) => warnings.add(found), signal)
      done += portion.rows
    }
  }
  return warnings.list()
}

/** Portions that are held together, in their order. */
function cutUp(portions: readonly StagedPortion[]): StagedPortion[][] {
  const pieces: StagedPortion[][] = []
  let rows = 0
  for (const portion of portions) {
    const last = pieces.at(-1)
    rows += portion.rows
    if (last && last.length < atOnce.portions && rows <= atOnce.rows) last.push(portion)
    else {
      pieces.push([portion])
      rows = portion.rows
    }
  }
  return pieces
}

function portionOf({ observation: { indicator, series } }: ReviewedRow): Portion {
  return { indicator, series }
}

function keyOf({ indicator, series }: Portion): string {
  return `${indicator}|${series}`
}
