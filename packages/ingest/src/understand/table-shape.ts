import { hashText } from '../table/hash-text.ts'
import { foldName } from '../names/fold-name.ts'
import type { ColumnPlan } from './plan-columns.ts'
import type { TitleFacts } from './title-facts.ts'

/**
 * SHA-256, in hex, of how a table is laid out: its title and headings without their years, the roles of its columns, and
 * which of them carry periods. Next year's file of the same form has the same; sheet, lines and values do not matter.
 */
export function fingerprint(columns: readonly ColumnPlan[], title: TitleFacts): string {
  const layout = columns.map(({ role, header, periodText, measure }) =>
    periodText === null ? `${role}:${blank(header)}` : `${role}:@:${blank(measure)}`,
  )
  const once = layout.filter((each, at) => each !== layout[at - 1])
  return hashText(JSON.stringify([blank(title.subjects.at(-1) ?? ''), [...new Set(once)]]))
}

/** Folded words with years and the words of a period's standing blanked. */
function blank(text: string): string {
  return foldName(text.replace(/(?:19|20)\d\d/gu, ' ').replace(/sơ bộ|prel(?:iminary)?\.?|ước(?: tính| thực hiện)?|chính thức/giu, ' '))
}
