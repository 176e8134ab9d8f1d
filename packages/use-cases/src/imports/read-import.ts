import {
  isWide,
  type Answers,
  type Change,
  type ImportDiff,
  type ImportId,
  type ImportSummary,
  type Mapping,
  type Question,
} from '@moc/core'
import { findImport, findImportsByHash, listImportIssues, previewImport, readPublishedDiff, type DiffRequest } from '@moc/store'
import { describePlace, type PlaceDescription } from '../describe-place.ts'
import type { Program } from '../program.ts'
import { readSaid } from './read-draft.ts'
import type { Progress } from './readings.ts'
import { findPredecessor, type Predecessor, type Said } from './remembered.ts'
import { understandImport } from './understand-import.ts'
import { listWantedReasons } from './wanted-reasons.ts'

/** Which lines of a difference are shown. */
export interface DiffWindow {
  readonly change?: Change | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** An import on its page: what it is, what is asked of it, and what publishing would do or did. */
export interface ImportPage {
  readonly summary: ImportSummary
  readonly progress: Progress | null
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly mapping: Mapping | null
  /** The earlier file whose answers and mapping were taken over; null where they were not. */
  readonly remembered: Predecessor | null
  readonly sameFile: readonly ImportSummary[]
  readonly wantReasons: readonly string[]
  readonly diff: ImportDiff
  /** Districts and communes that the lines shown here name; every other place is in the catalogue. */
  readonly places: readonly PlaceDescription[]
}

/**
 * Reads one import: a staged one with its difference against what is stored now, a published or undone one with the
 * difference that it was published with, any other with its issues alone. Throws `import-unknown`.
 */
export async function readImport(program: Program, id: ImportId, window: DiffWindow = {}): Promise<ImportPage> {
  const summary = await findImport(program.store, id)
  const progress = program.readings.progress(id)
  const said = await readSaid(program, id)
  const diff = await readDiff(program, summary, window)
  const asked = progress === null && isAsked(summary) ? await readQuestions(program, id, said) : { questions: [], answers: said.answers }
  const same = await findImportsByHash(program.store, summary.fileHash)
  return {
    summary,
    progress,
    mapping: said.mapping,
    ...asked,
    remembered: await findPredecessor(program, summary, said),
    sameFile: same.filter((other) => other.id !== id),
    wantReasons: summary.state === 'staged' ? listWantedReasons(diff.issues) : [],
    diff,
    places: await listNarrowPlaces(program, diff),
  }
}

/** Everything that is asked of a file, and the answers that were taken: one that is not among the choices leaves its question open. */
async function readQuestions(
  program: Program,
  id: ImportId,
  { answers, mapping }: Said,
): Promise<Pick<ImportPage, 'questions' | 'answers'>> {
  const { questions: open } = await understandImport(program, id, { answers, mapping })
  const { questions: first } = await understandImport(program, id, { answers: {}, mapping })
  const isOpen = new Set(open.map((question) => question.id))
  const taken = Object.fromEntries(Object.entries(answers).filter(([question]) => !isOpen.has(question)))
  return { questions: [...first.filter((question) => !isOpen.has(question.id)), ...open], answers: taken }
}

/** Whether questions hang on it; a long file that was read in the database asks none. */
function isAsked({ state, shape }: ImportSummary): boolean {
  return shape !== null && (state === 'asking' || state === 'staged')
}

async function readDiff(program: Program, { id, state }: ImportSummary, window: DiffWindow): Promise<ImportDiff> {
  if (state === 'staged') return previewImport(program.store, id, toRequest(window))
  if (state === 'published' || state === 'undone') return { ...(await readPublishedDiff(program.store, id, toRequest(window))), issues: [] }
  const issues = await listImportIssues(program.store, id)
  const none = { added: 0, changed: 0, unchanged: 0, removed: 0, rejected: 0, lines: [], rejectedLines: [], total: 0, offset: 0 }
  return { importId: id, revision: program.store.revision(), ...none, issues }
}

function toRequest({ change, offset = 0, limit = 200 }: DiffWindow): DiffRequest {
  return { offset, limit, ...(change === undefined ? {} : { change }) }
}

/** The narrow places of a difference's lines, under their full names: a district and a town often share the short one. */
async function listNarrowPlaces(program: Program, { lines }: ImportDiff): Promise<PlaceDescription[]> {
  const index = await program.catalogue()
  const named = [...new Set(lines.map(({ place }) => place))].flatMap((id) => index.places.get(id) ?? [])
  return named
    .filter((place) => !isWide(place))
    .map((place) => ({ ...describePlace(index, place), nameVi: place.fullNameVi, nameEn: place.fullNameVi }))
}
