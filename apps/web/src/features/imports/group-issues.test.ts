import type { RowIssue } from '@moc/core'
import { describe, expect, test } from 'vitest'
import { groupIssues, linesWithErrors } from './group-issues.ts'

const issue = (code: RowIssue['code'], severity: RowIssue['severity'], line: number | null): RowIssue => ({
  line,
  column: null,
  code,
  severity,
  message: code,
  messageEn: code,
})

describe('issues by their kind', () => {
  test('errors come first, then what wants a reason, then the rest; each kind once with all of its issues', () => {
    const issues = [
      issue('hidden-rows', 'warning', null),
      issue('outlier', 'warning', 3),
      issue('number-unreadable', 'error', 5),
      issue('outlier', 'warning', 4),
    ]
    const groups = groupIssues(issues, ['outlier'])
    expect(groups.map(({ code, issues: all }) => [code, all.length])).toEqual([
      ['number-unreadable', 1],
      ['outlier', 2],
      ['hidden-rows', 1],
    ])
  })

  test('the same kind in two weights stands in two groups', () => {
    expect(groupIssues([issue('outlier', 'warning', 1), issue('outlier', 'error', 2)], [])).toHaveLength(2)
  })
})

describe('lines that errors keep out', () => {
  test('each once, in order; remarks do not matter', () => {
    expect(
      linesWithErrors([
        issue('number-unreadable', 'error', 9),
        issue('place-unknown', 'error', 2),
        issue('value-missing', 'error', 9),
        issue('outlier', 'warning', 1),
      ]),
    ).toEqual([2, 9])
  })
  test('null where an error belongs to the whole file', () => {
    expect(linesWithErrors([issue('place-unknown', 'error', 9), issue('no-table', 'error', null)])).toBeNull()
  })
})
