import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countTests } from './count-tests.mjs'

const file = (status, ...tests) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })

test.each([
  ['all passed', { numPassedTests: 5, numFailedTests: 0, testResults: [file('passed', 'passed')] }, 0, { passed: 5, failed: 0 }],
  ['one failed', { numPassedTests: 4, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] }, 1, { passed: 4, failed: 1 }],
  ['a file did not load', { numPassedTests: 4, numFailedTests: 0, testResults: [file('failed')] }, 1, { passed: 4, failed: 1 }],
  ['nothing failed but the run', { numPassedTests: 4, numFailedTests: 0, testResults: [] }, 1, { passed: 4, failed: 1 }],
])('%s', (_, report, exitCode, expected) => {
  const directory = mkdtempSync(join(tmpdir(), 'moc-'))
  writeFileSync(join(directory, 'report.json'), JSON.stringify(report))
  expect(countTests(join(directory, 'report.json'), exitCode)).toEqual(expected)
  rmSync(directory, { recursive: true })
})

test('no report is a failure', () => {
  expect(countTests('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1 })
})
