import type { RowIssue } from '@moc/core'

/** Issues of one kind and weight. */
export interface IssueGroup {
  readonly code: RowIssue['code']
  readonly severity: RowIssue['severity']
  readonly issues: readonly RowIssue[]
}

/** Issues by their kind: errors first, then those that want a reason, then the other remarks; within a kind as they came. */
export function groupIssues(issues: readonly RowIssue[], wantReasons: readonly string[]): IssueGroup[] {
  const groups = new Map<string, RowIssue[]>()
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`
    const known = groups.get(key)
    if (known) known.push(issue)
    else groups.set(key, [issue])
  }
  const rank = ({ severity, code }: IssueGroup) => (severity === 'error' ? 0 : wantReasons.includes(code) ? 1 : 2)
  return [...groups.values()]
    .map((all) => ({ code: all[0]!.code, severity: all[0]!.severity, issues: all }))
    .toSorted((a, b) => rank(a) - rank(b))
}

/** The lines that errors keep out; null where an error belongs to no line, so that leaving lines out would not mend it. */
export function linesWithErrors(issues: readonly RowIssue[]): number[] | null {
  const errors = issues.filter(({ severity }) => severity === 'error')
  const lines = new Set(errors.flatMap(({ line }) => line ?? []))
  return errors.some(({ line }) => line === null) ? null : [...lines].toSorted((a, b) => a - b)
}
