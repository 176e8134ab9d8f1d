import { isDeepStrictEqual } from 'node:util'
import type { Answers, ImportId, ImportSummary, Mapping } from '@moc/core'
import { findTemplate, type TableTemplate } from '@moc/store'
import type { Program } from '../program.ts'

/** What a person said of a file, or said of an earlier one of its shape. */
export interface Said {
  readonly answers: Answers
  readonly mapping: Mapping | null
}

/** An earlier file of the same shape, whose answers and mapping were taken over, and when it was published (ISO instant). */
export interface Predecessor {
  readonly fileName: string
  readonly at: string
}

/**
 * What is remembered of a shape, for the next file of it; null where nothing is. What belongs to one file alone is left
 * out: its lines; its period, which next year's file has another of; and its place, where no column says it: the same form
 * comes from other units.
 */
export async function findRemembered(program: Program, shape: string | null): Promise<Said | null> {
  const template = shape === null ? null : await findTemplate(program.store, shape)
  const said = template === null ? null : toRemembered(template)
  return said === null || isSilent(said) ? null : said
}

/**
 * The earlier file from which an import really has its answers and its mapping: they are those that are remembered of
 * its shape. Null where it has others, or none, or where that file is itself or was published after it came in.
 */
export async function findPredecessor(
  program: Program,
  { id, shape, stagedAt }: Pick<ImportSummary, 'shape' | 'stagedAt'> & { readonly id: ImportId },
  said: Said,
): Promise<Predecessor | null> {
  const template = shape === null ? null : await findTemplate(program.store, shape)
  if (template === null || template.importId === id || template.updatedAt > stagedAt || isSilent(said)) return null
  const { answers, mapping } = toRemembered(template)
  if (!isDeepStrictEqual({ answers: said.answers, mapping: said.mapping }, { answers, mapping })) return null
  return { fileName: template.fileName, at: template.updatedAt }
}

/** Whether nothing was said. */
export function isSilent({ answers, mapping }: Said): boolean {
  return mapping === null && Object.keys(answers).length === 0
}

function toRemembered({ mapping, answers }: TableTemplate): Said {
  const given = JSON.parse(mapping) as Mapping | null
  const all = Object.entries(JSON.parse(answers) as Answers)
  return { mapping: given && withoutItsFile(given), answers: Object.fromEntries(all.filter(([question]) => !asksOfOneFile.test(question))) }
}

/** Ids of the questions for the period, of a whole file or of one indicator, and for the place of a whole file. */
const asksOfOneFile = /^(?:period|place)-missing(?::|$)/

/** A mapping without the lines, the periods and the place of the file that it was made for; null where nothing else is in it. */
function withoutItsFile({ skipLines: _lines, period: _period, place: _place, columns, ...rest }: Mapping): Mapping | null {
  const lasting = columns?.map(({ period: _of, ...column }) => column).filter((column) => Object.keys(column).length > 1) ?? []
  const mapping: Mapping = { ...rest, ...(lasting.length > 0 ? { columns: lasting } : {}) }
  return Object.keys(mapping).length > 1 ? mapping : null
}
