import type { Choice, Place, PlaceLevel } from '@moc/core'
import * as say from './messages.ts'
import type { RowPlan } from './plan-rows.ts'
import type { TablePlan } from './plan-table.ts'

/** What names the place of a row, once and for all days; or that a person left the row out, or has still to say. */
export type ChosenPlace = { readonly text: string; readonly id: string } | 'skip' | 'asked'

/** The place of a row: what its label names, or what a person answered. A place that no longer stands keeps its name, to be refused with its reason. */
export function choosePlace({ place, row }: RowPlan, plan: TablePlan): ChosenPlace | null {
  if (place === null || place.kind === 'none') return null
  if (place.kind === 'place') return { text: place.text, id: place.id }
  if (place.kind === 'gone' || place.kind === 'region') return { text: place.text, id: place.text }
  const query = {
    code: place.kind === 'several' ? 'place-ambiguous' : 'place-fuzzy',
    subject: place.text,
    line: row.line,
    text: place.text,
    ...say.askPlace(place.text),
    choices: [...place.places.map(choiceOf), say.choices.skipRow],
    ...(place.kind === 'near' && place.places.length === 1 ? { proposed: place.places[0]!.id } : {}),
  } as const
  const answer = plan.asker.ask(query)
  if (answer === null) return 'asked'
  return answer === 'skip' ? 'skip' : { text: answer, id: answer }
}

function choiceOf({ id, code, fullNameVi, nameEn }: Place): Choice {
  return { value: id, label: `${fullNameVi} (${code})`, labelEn: `${nameEn} (${code})` }
}

/** Whether a person took the totals, or the rows of regions, as values of their own. Nothing waits for the answer. */
export function takesTotals(row: RowPlan, plan: TablePlan): boolean {
  const level: PlaceLevel | null = row.place?.kind === 'place' ? row.place.level : null
  if (level === null || level === 'province') return false
  const common = { line: row.row.line, text: row.label, choices: [say.choices.keepOut, say.choices.takeIn] }
  const answer =
    level === 'nation'
      ? plan.asker.offer({ code: 'total-row', ...say.offerTotals(row.label), ...common })
      : plan.asker.offer({ code: 'region-row', ...say.offerRegions(), ...common })
  return answer === 'take'
}
