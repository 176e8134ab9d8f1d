import type { RowIssue } from '@moc/core'
import { describe, expect, test } from 'vitest'
import { groupIssues, linesWithErrors } from './group-issues.ts'

const issue = (code: string, severity: RowIssue['severity'], line: number | null): RowIssue => ({
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
    expect(groupIssues([issue('a', 'warning', 1), issue('a', 'error', 2)], [])).toHaveLength(2)
  })
})

describe('lines that errors keep out', () => {
  test('each once, in order; remarks do not matter', () => {
    expect(linesWithErrors([issue('a', 'error', 9), issue('b', 'error', 2), issue('c', 'error', 9), issue('d', 'warning', 1)])).toEqual([
      2, 9,
    ])
  })
  test('null where an error belongs to the whole file', () => {
    expect(linesWithErrors([issue('a', 'error', 9), issue('no-table', 'error', null)])).toBeNull()
  })
})
