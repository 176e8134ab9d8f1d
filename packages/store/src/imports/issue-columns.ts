import type { RowIssue } from '@moc/core'
import type { ImportsTable } from './imports-table.ts'

/** Issues as the list of imports keeps them: whole, and counted by their weight. */
export function issueColumns(issues: readonly RowIssue[]): Pick<ImportsTable, 'errors' | 'warnings' | 'issues'> {
  const errors = issues.filter((issue) => issue.severity === 'error').length
  return { errors, warnings: issues.length - errors, issues: JSON.stringify(issues) }
}
