import { DomainFailure, isWide, type AnyTarget, type Place } from '@moc/core'
import { listSeries } from '@moc/store'
import { askTarget, chosenSeries } from '../assess-selection.ts'
import type { CatalogueIndex } from '../catalogue-index.ts'
import type { TargetQuestion } from '../judge-question.ts'
import { findKnown } from '../list-series-at.ts'
import type { Program } from '../program.ts'
import type { ResolvedSelection } from '../resolve-selection.ts'
import { listChoicesAt } from '../values/list-choices-at.ts'
import { putUsedFirst } from '../values/put-used-first.ts'

/** How many targets are read and handed over together: above it a chunk is felt on the main thread (bench/results/worker.json). */
const chunkSize = 40

/** What is asked of every place: targets in force, each with the selection of its strategy. */
export interface AskedEverywhere {
  readonly places: readonly Place[]
  readonly targets: readonly { readonly target: AnyTarget; readonly of: ResolvedSelection }[]
}

/**
 * Finds what there is to judge: the targets in force of each selection's strategy, and every province, region and
 * nation of the catalogue that had begun by the day. Places that have ended are among them, since their series still stand.
 */
export function findEverywhere(index: CatalogueIndex, resolved: readonly ResolvedSelection[]): AskedEverywhere {
  const asOf = resolved[0]?.selection.asOf ?? ''
  return {
    places: index.catalogue.places.filter((place) => isWide(place) && (place.validFrom === null || place.validFrom <= asOf)),
    targets: resolved.flatMap((of) => of.targets.map((target) => ({ target, of }))),
  }
}

/**
 * Reads the questions chunk by chunk, place after place. Every chunk is of the index's revision: where the store
 * has moved on it throws `job-stale` rather than mix two.
 */
export async function* listQuestions(
  program: Program,
  index: CatalogueIndex,
  { places, targets }: AskedEverywhere,
): AsyncGenerator<readonly TargetQuestion[], void, void> {
  const known = await findKnown(program, targets[0]?.of.selection.knownOn ?? null)
  const choices = await listChoicesAt(program, known.knownAt)
  for (const place of places) {
    for (let from = 0; from < targets.length; from += chunkSize) {
      const chunk = targets.slice(from, from + chunkSize)
      const indicators = new Set(chunk.flatMap(({ target }) => chosenSeries(index, target, place)?.indicator ?? []))
      const series = await listSeries(program.store, { places: [place.id], indicators: [...indicators], ...known })
      requireRevision(program, index)
      const seriesAt = Map.groupBy(putUsedFirst(series, choices), ({ indicator }) => indicator)
      yield chunk.map(({ target, of: { strategy, selection } }) =>
        askTarget(index, target, { strategy, place, horizon: selection.horizon, asOf: selection.asOf, seriesAt }),
      )
    }
  }
  requireRevision(program, index)
}

function requireRevision(program: Program, { revision }: CatalogueIndex): void {
  if (program.store.revision() !== revision) throw new DomainFailure('job-stale', `revision ${revision} is gone`, { revision })
}
