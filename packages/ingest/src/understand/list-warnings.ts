import type { IssueCode, RowIssue } from '@moc/core'
import * as say from './messages.ts'
import { reviewPolicy } from './review-policy.ts'

/** Collects the warnings of a file, however many and in whatever order: of each kind the first of the file are listed, the others counted. */
export interface WarningList {
  add(warnings: readonly RowIssue[]): void
  /** What is listed, by lines, and for each kind of which there is more one warning that says how many. */
  list(): RowIssue[]
}

/** An empty list, which holds `listed` warnings of each kind. */
export function createWarningList(listed: number = reviewPolicy.listed): WarningList {
  const kinds = new Map<IssueCode, { count: number; first: RowIssue[] }>()
  return {
    add(warnings) {
      for (const warning of warnings) {
        const kind = kinds.get(warning.code) ?? { count: 0, first: [] }
        kinds.set(warning.code, kind)
        kind.count++
        kind.first.push(warning)
        // In batches, so that a long file with as many warnings as rows is neither held nor sorted as a whole.
        if (kind.first.length >= 2 * listed + 100) kind.first = inOrderOfLines(kind.first).slice(0, listed)
      }
    },
    list() {
      const first = [...kinds.values()].flatMap((kind) => inOrderOfLines(kind.first).slice(0, listed))
      const more = [...kinds].flatMap(([code, { count }]): RowIssue[] =>
        count > listed ? [{ line: null, column: null, ...say.moreOfThisKind(code, listed, count - listed) }] : [],
      )
      return [...inOrderOfLines(first), ...more]
    },
  }
}

function inOrderOfLines(warnings: readonly RowIssue[]): RowIssue[] {
  return warnings.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || a.code.localeCompare(b.code))
}
