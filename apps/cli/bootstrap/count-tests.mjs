import { readFileSync } from 'node:fs'

/**
 * Counts what vitest's JSON report says, given the exit code of its run. A file that did not load has no failed test
 * and counts as one; so does a run that failed in another way, or left no report.
 */
export function countTests(reportFile, exitCode) {
  let report
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((each) => each.status === 'failed'),
  )
  const failed = report.numFailedTests + brokenFiles.length
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}
